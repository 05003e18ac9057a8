package dev.consentgate.lowering;

import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.symbol.Location;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block under construction. It is <em>sealed</em> once all its incoming edges are known, and
 * <em>dead</em> when it was sealed without any: what is put into a dead block is dropped.
 */
final class BlockDraft {

  /**
   * A way from one draft to another, the {@code index}th into its target; its arguments follow from
   * the phis of the target.
   */
  record EdgeDraft(BlockDraft from, BlockDraft to, int index) {}

  /** An exception's way to a handler. */
  record HandlerDraft(List<String> types, EdgeDraft edge) {}

  /** How the draft ends: with its operand if any, and one or two edges. */
  record EndDraft(End kind, Location location, @Nullable Operand operand, List<EdgeDraft> edges) {}

  /** The kinds of {@link dev.consentgate.program.Terminator}. */
  enum End {
    GOTO,
    BRANCH,
    RETURN,
    THROW
  }

  final List<EdgeDraft> incoming = new ArrayList<>();
  final List<Phi> phis = new ArrayList<>();
  final Map<LocalVariable, Phi> incomplete = new LinkedHashMap<>();
  final IdentityHashMap<LocalVariable, Operand> definitions = new IdentityHashMap<>();
  final List<Instruction> instructions = new ArrayList<>();
  List<HandlerDraft> handlers = List.of();
  @Nullable EndDraft end;
  boolean sealed;
  boolean dead;
}
