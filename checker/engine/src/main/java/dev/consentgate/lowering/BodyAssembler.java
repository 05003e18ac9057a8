package dev.consentgate.lowering;

import static java.util.Objects.requireNonNull;

import dev.consentgate.lowering.BlockDraft.EdgeDraft;
import dev.consentgate.lowering.BlockDraft.EndDraft;
import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Const;
import dev.consentgate.program.Edge;
import dev.consentgate.program.Handler;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Terminator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns finished drafts into a {@link Body}: replaces operands that were found to be others,
 * numbers blocks and variables densely in the order of the text.
 */
final class BodyAssembler {

  private final SsaVariables variables;
  private final List<BlockDraft> drafts;
  private final IdentityHashMap<BlockDraft, Integer> ids = new IdentityHashMap<>();
  private final Map<Integer, Var> renamed = new HashMap<>();

  BodyAssembler(SsaVariables variables, List<BlockDraft> drafts) {
    this.variables = variables;
    this.drafts = drafts;
  }

  Body assemble(MethodId method, List<Var> parameters, int captured) {
    List<Var> own = parameters.stream().map(this::rename).toList();
    for (BlockDraft draft : drafts) {
      ids.put(draft, ids.size());
      draft.phis.forEach(phi -> rename(phi.result));
      for (Instruction instruction : draft.instructions) {
        Var target = instruction.target();
        if (target != null) {
          rename(target);
        }
      }
    }
    Rewriting rewriting = new Rewriting(this::operand, this::rename);
    return new Body(method, own, captured, drafts.stream().map(d -> block(d, rewriting)).toList());
  }

  private Block block(BlockDraft draft, Rewriting rewriting) {
    return new Block(
        idOf(draft),
        draft.phis.stream().map(phi -> rename(phi.result)).toList(),
        draft.instructions.stream().map(instruction -> instruction.accept(rewriting)).toList(),
        terminator(draft.end),
        draft.handlers.stream().map(h -> new Handler(h.types(), edge(h.edge()))).toList());
  }

  private Terminator terminator(@Nullable EndDraft end) {
    if (end == null) {
      return new Terminator.Throw(Location.NONE, Const.NULL);
    }
    Operand operand = end.operand() == null ? null : operand(end.operand());
    return switch (end.kind()) {
      case GOTO -> new Terminator.Goto(end.location(), edge(end.edges().get(0)));
      case BRANCH ->
          new Terminator.Branch(
              end.location(),
              requireNonNull(operand),
              edge(end.edges().get(0)),
              edge(end.edges().get(1)));
      case RETURN -> new Terminator.Return(end.location(), operand);
      case THROW -> new Terminator.Throw(end.location(), requireNonNull(operand));
    };
  }

  private Edge edge(EdgeDraft draft) {
    List<Operand> arguments = new ArrayList<>();
    for (Phi phi : draft.to().phis) {
      arguments.add(operand(phi.operands.get(draft.index())));
    }
    return new Edge(idOf(draft.to()), arguments);
  }

  private int idOf(BlockDraft draft) {
    return requireNonNull(ids.get(draft), "a block of another method");
  }

  private Operand operand(Operand operand) {
    return variables.resolve(operand) instanceof Var var ? rename(var) : variables.resolve(operand);
  }

  private Var rename(Var var) {
    return renamed.computeIfAbsent(
        var.id(), id -> new Var(renamed.size(), variables.nameOf(var), var.type()));
  }
}
