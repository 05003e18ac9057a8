package dev.consentgate.lowering;

import dev.consentgate.lowering.BlockDraft.EdgeDraft;
import dev.consentgate.program.Const;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The current values of local variables at the end of each block, after Braun et al., "Simple and
 * Efficient Construction of Static Single Assignment Form" (CC 2013): local and global value
 * numbering, sealed blocks, removal of trivial phis.
 *
 * <p>The paper's recursion over predecessors is a work list here, so that methods of many thousand
 * blocks do not overflow the stack. A phi found trivial is replaced; operands handed out before are
 * brought up to date by {@link #resolve}.
 */
final class SsaVariables {

  private final Map<Integer, Phi> phis = new HashMap<>();
  private final Map<Integer, Operand> replaced = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Deque<Phi> pending = new ArrayDeque<>();
  private int nextId;

  Var fresh(String name, TypeRef type) {
    return new Var(nextId++, name, type);
  }

  /** Lets an unnamed value carry the name of the variable it is first assigned to. */
  void name(Operand value, String name) {
    if (resolve(value) instanceof Var var && var.name().isEmpty()) {
      names.putIfAbsent(var.id(), name);
    }
  }

  String nameOf(Var var) {
    return var.name().isEmpty() ? names.getOrDefault(var.id(), "") : var.name();
  }

  void write(LocalVariable variable, BlockDraft block, Operand value) {
    block.definitions.put(variable, value);
  }

  Operand read(LocalVariable variable, BlockDraft block) {
    Operand value = lookUp(variable, block);
    complete();
    return resolve(value);
  }

  void seal(BlockDraft block) {
    block.sealed = true;
    pending.addAll(block.incomplete.values());
    block.incomplete.clear();
    complete();
  }

  boolean isMerged(Operand value) {
    return resolve(value) instanceof Var var && phis.containsKey(var.id());
  }

  /** The operand that stands for this one now. */
  Operand resolve(Operand operand) {
    Operand current = operand;
    while (current instanceof Var var && replaced.containsKey(var.id())) {
      current = replaced.get(var.id());
    }
    return current;
  }

  private Operand lookUp(LocalVariable variable, BlockDraft start) {
    List<BlockDraft> passed = new ArrayList<>();
    BlockDraft block = start;
    Operand value = block.definitions.get(variable);
    while (value == null && block.sealed && block.incoming.size() == 1) {
      passed.add(block);
      block = block.incoming.get(0).from();
      value = block.definitions.get(variable);
    }
    if (value == null) {
      value = valueOnEntry(variable, block);
      block.definitions.put(variable, value);
    }
    for (BlockDraft between : passed) {
      between.definitions.put(variable, value);
    }
    return value;
  }

  private Operand valueOnEntry(LocalVariable variable, BlockDraft block) {
    if (block.sealed && block.incoming.isEmpty()) {
      // Definite assignment keeps correct programs from reading this.
      return new Const(variable.type(), null);
    }
    Phi phi = new Phi(block, variable, fresh(variable.name(), variable.type()));
    phis.put(phi.result.id(), phi);
    block.phis.add(phi);
    if (block.sealed) {
      pending.add(phi);
    } else {
      block.incomplete.put(variable, phi);
    }
    return phi.result;
  }

  private void complete() {
    Deque<Phi> completed = new ArrayDeque<>();
    while (!pending.isEmpty()) {
      Phi phi = pending.poll();
      for (EdgeDraft edge : phi.block.incoming) {
        Operand operand = resolve(lookUp(phi.variable, edge.from()));
        phi.operands.add(operand);
        addUser(operand, phi);
      }
      phi.complete = true;
      completed.push(phi);
    }
    while (!completed.isEmpty()) {
      Phi phi = completed.pop();
      Operand only = replaced.containsKey(phi.result.id()) ? null : onlyOperand(phi);
      if (only != null) {
        replaced.put(phi.result.id(), only);
        phi.block.phis.remove(phi);
        for (Phi user : phi.users) {
          addUser(only, user);
          completed.push(user);
        }
      }
    }
  }

  private void addUser(Operand operand, Phi user) {
    if (operand instanceof Var var && phis.containsKey(var.id())) {
      phis.get(var.id()).users.add(user);
    }
  }

  /** The single operand of a trivial phi besides itself, or null when it merges several. */
  private @Nullable Operand onlyOperand(Phi phi) {
    if (!phi.complete) {
      return null;
    }
    Operand only = null;
    for (Operand operand : phi.operands) {
      Operand current = resolve(operand);
      if (current.equals(phi.result) || current.equals(only)) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = current;
    }
    return only == null ? new Const(phi.variable.type(), null) : only;
  }
}
