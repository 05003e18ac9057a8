package dev.consentgate.lowering;

import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same instruction with other operands and another target. */
final class Rewriting implements Instruction.Visitor<Instruction> {

  private final UnaryOperator<Operand> operands;
  private final UnaryOperator<Var> targets;

  Rewriting(UnaryOperator<Operand> operands, UnaryOperator<Var> targets) {
    this.operands = operands;
    this.targets = targets;
  }

  private Operand of(Operand operand) {
    return operands.apply(operand);
  }

  private @Nullable Operand ofNullable(@Nullable Operand operand) {
    return operand == null ? null : operands.apply(operand);
  }

  private List<Operand> all(List<Operand> list) {
    return list.stream().map(operands).toList();
  }

  private Var to(Var target) {
    return targets.apply(target);
  }

  private @Nullable Var toNullable(@Nullable Var target) {
    return target == null ? null : targets.apply(target);
  }

  @Override
  public Instruction compute(Instruction.Compute i) {
    return new Instruction.Compute(
        i.location(), to(i.target()), i.operator(), all(i.operands()), i.type());
  }

  @Override
  public Instruction loadField(Instruction.LoadField i) {
    return new Instruction.LoadField(i.location(), to(i.target()), ofNullable(i.base()), i.field());
  }

  @Override
  public Instruction storeField(Instruction.StoreField i) {
    return new Instruction.StoreField(i.location(), ofNullable(i.base()), i.field(), of(i.value()));
  }

  @Override
  public Instruction loadElement(Instruction.LoadElement i) {
    return new Instruction.LoadElement(i.location(), to(i.target()), of(i.array()), of(i.index()));
  }

  @Override
  public Instruction storeElement(Instruction.StoreElement i) {
    return new Instruction.StoreElement(i.location(), of(i.array()), of(i.index()), of(i.value()));
  }

  @Override
  public Instruction invoke(Instruction.Invoke i) {
    return new Instruction.Invoke(
        i.location(),
        toNullable(i.target()),
        i.callee(),
        ofNullable(i.receiver()),
        all(i.arguments()));
  }

  @Override
  public Instruction allocate(Instruction.Allocate i) {
    return new Instruction.Allocate(i.location(), to(i.target()), i.type());
  }

  @Override
  public Instruction allocateArray(Instruction.AllocateArray i) {
    return new Instruction.AllocateArray(
        i.location(), to(i.target()), i.type(), all(i.lengths()), all(i.elements()));
  }

  @Override
  public Instruction makeFunction(Instruction.MakeFunction i) {
    return new Instruction.MakeFunction(
        i.location(), to(i.target()), i.type(), i.body(), all(i.captures()));
  }

  @Override
  public Instruction startIteration(Instruction.StartIteration i) {
    return new Instruction.StartIteration(i.location(), to(i.target()), of(i.collection()));
  }

  @Override
  public Instruction hasNext(Instruction.HasNext i) {
    return new Instruction.HasNext(i.location(), to(i.target()), of(i.iteration()));
  }

  @Override
  public Instruction next(Instruction.Next i) {
    return new Instruction.Next(i.location(), to(i.target()), of(i.iteration()));
  }

  @Override
  public Instruction caught(Instruction.Caught i) {
    return new Instruction.Caught(i.location(), to(i.target()), i.types());
  }

  @Override
  public Instruction unknown(Instruction.Unknown i) {
    return new Instruction.Unknown(
        i.location(), toNullable(i.target()), i.reason(), all(i.operands()));
  }
}
