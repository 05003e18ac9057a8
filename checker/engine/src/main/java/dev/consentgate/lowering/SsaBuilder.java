package dev.consentgate.lowering;

import dev.consentgate.lowering.BlockDraft.EdgeDraft;
import dev.consentgate.lowering.BlockDraft.End;
import dev.consentgate.lowering.BlockDraft.EndDraft;
import dev.consentgate.lowering.BlockDraft.HandlerDraft;
import dev.consentgate.program.Body;
import dev.consentgate.program.Const;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A control-flow graph under construction with a current block that instructions are appended to.
 *
 * <p>After a jump, return or throw the current block is dead until another one is positioned.
 */
final class SsaBuilder {

  /**
   * A handler that an exception may reach, and the types it catches.
   *
   * @param thrown holds what a throw statement has thrown on the way to it, null on the other ways;
   *     null where nobody asks for it
   */
  record Target(List<String> types, BlockDraft block, @Nullable LocalVariable thrown) {}

  private final SsaVariables variables = new SsaVariables();
  private final List<BlockDraft> order = new ArrayList<>();
  private final List<Var> parameters = new ArrayList<>();
  private final Set<BlockDraft> thrownTo = Collections.newSetFromMap(new IdentityHashMap<>());
  private BlockDraft current;

  SsaBuilder() {
    current = new BlockDraft();
    current.sealed = true;
    order.add(current);
  }

  Var parameter(LocalVariable variable) {
    Var var = variables.fresh(variable.name(), variable.type());
    parameters.add(var);
    variables.write(variable, current, var);
    return var;
  }

  Var fresh(TypeRef type) {
    return variables.fresh("", type);
  }

  void write(LocalVariable variable, Operand value) {
    variables.write(variable, current, value);
    if (!variable.name().isEmpty()) {
      variables.name(value, variable.name());
    }
  }

  Operand read(LocalVariable variable) {
    return variables.read(variable, current);
  }

  boolean reachable() {
    return !current.dead;
  }

  /** Whether a throw statement of the body goes to the handler. */
  boolean isThrownTo(BlockDraft handler) {
    return thrownTo.contains(handler);
  }

  /** Whether the value is one of several, by the way that was taken. */
  boolean isMerged(Operand value) {
    return variables.isMerged(value);
  }

  BlockDraft newBlock() {
    return new BlockDraft();
  }

  /** Declares that no further edge to the block will come. */
  void seal(BlockDraft block) {
    if (block.incoming.isEmpty()) {
      block.dead = true;
    }
    variables.seal(block);
  }

  /** Goes on in a block; an unsealed one is a loop's header. */
  void position(BlockDraft block) {
    current = block;
    if (block.incoming.isEmpty()) {
      block.dead = true;
    }
    if (!block.dead) {
      order.add(block);
    }
  }

  /** Seals the block and goes on in it. */
  void enter(BlockDraft block) {
    seal(block);
    position(block);
  }

  void emit(Instruction instruction) {
    if (reachable()) {
      current.instructions.add(instruction);
    }
  }

  void jump(Location location, BlockDraft to) {
    if (reachable()) {
      end(End.GOTO, location, null, List.of(edge(to)));
    }
  }

  void branch(Location location, Operand condition, BlockDraft ifTrue, BlockDraft ifFalse) {
    if (reachable()) {
      end(End.BRANCH, location, condition, List.of(edge(ifTrue), edge(ifFalse)));
    }
  }

  void returned(Location location, @Nullable Operand value) {
    if (reachable()) {
      end(End.RETURN, location, value, List.of());
    }
  }

  void thrown(Location location, Operand value, List<Target> handlers) {
    if (reachable()) {
      handlers.forEach(handler -> thrownTo.add(handler.block()));
      handledBy(handlers, value);
      end(End.THROW, location, value, List.of());
    }
  }

  /** Goes on with an exception from elsewhere, after a clean-up. */
  void rethrown(Location location, Operand value, List<Target> handlers) {
    if (reachable()) {
      handledBy(handlers, Const.NULL);
      end(End.THROW, location, value, List.of());
    }
  }

  /** Ends the block behind a call that may end in one of the handlers, and goes on in a new one. */
  void split(Location location, List<Target> handlers) {
    if (reachable()) {
      handledBy(handlers, Const.NULL);
      BlockDraft next = newBlock();
      jump(location, next);
      enter(next);
    }
  }

  Body finish(MethodId method, int captured) {
    return new BodyAssembler(variables, order).assemble(method, parameters, captured);
  }

  private void handledBy(List<Target> handlers, Operand thrown) {
    List<HandlerDraft> drafts = new ArrayList<>();
    for (Target target : handlers) {
      if (target.thrown() != null) {
        variables.write(target.thrown(), current, thrown);
      }
      drafts.add(new HandlerDraft(target.types(), edge(target.block())));
    }
    current.handlers = drafts;
  }

  private EdgeDraft edge(BlockDraft to) {
    if (to.sealed) {
      throw new IllegalStateException("edge to a sealed block");
    }
    EdgeDraft edge = new EdgeDraft(current, to, to.incoming.size());
    to.incoming.add(edge);
    return edge;
  }

  private void end(End kind, Location location, @Nullable Operand operand, List<EdgeDraft> edges) {
    current.end = new EndDraft(kind, location, operand, edges);
    current = new BlockDraft();
    current.sealed = true;
    current.dead = true;
  }
}
