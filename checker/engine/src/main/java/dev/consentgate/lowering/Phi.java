package dev.consentgate.lowering;

import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A block parameter under construction; operands stand in the order of the block's edges. */
final class Phi {

  final BlockDraft block;
  final LocalVariable variable;
  final Var result;
  final List<Operand> operands = new ArrayList<>();
  final Set<Phi> users = new LinkedHashSet<>();
  boolean complete;

  Phi(BlockDraft block, LocalVariable variable, Var result) {
    this.block = block;
    this.variable = variable;
    this.result = result;
  }
}
