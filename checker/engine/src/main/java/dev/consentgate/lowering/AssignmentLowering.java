package dev.consentgate.lowering;

import dev.consentgate.program.Const;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assignments, compound assignments and increments; the target's operands are evaluated once. */
final class AssignmentLowering {

  private final BodyLowering body;

  AssignmentLowering(BodyLowering body) {
    this.body = body;
  }

  Operand assign(Expr.Assign expr) {
    Place place = place(expr.target());
    Operand value = body.value(expr.value());
    place.store(expr.location(), value);
    return value;
  }

  Operand compound(Expr.CompoundAssign expr) {
    Place place = place(expr.target());
    Operand old = place.load(expr.target().location());
    Operand value = body.value(expr.value());
    Operator operator =
        Operators.binary(expr.operator(), expr.target().type(), expr.target(), expr.value());
    Operand result =
        operator == null
            ? body.unknown(
                expr.location(), expr.type(), "operator " + expr.operator(), List.of(old, value))
            : body.compute(expr.location(), expr.type(), operator, old, value);
    place.store(expr.location(), result);
    return result;
  }

  Operand increment(Expr.Increment expr) {
    Place place = place(expr.target());
    Operand old = place.load(expr.target().location());
    Operator operator = expr.operator().equals("--") ? Operator.SUBTRACT : Operator.ADD;
    Operand one = new Const(TypeRef.INT, 1);
    Operand result = body.compute(expr.location(), expr.type(), operator, old, one);
    place.store(expr.location(), result);
    return expr.prefix() ? result : old;
  }

  /** Gives a local variable its value. */
  void store(Location location, String name, TypeRef type, Operand value) {
    LocalVariable variable = body.scope.find(name);
    if (variable == null) {
      variable = new LocalVariable(name, type);
      body.scope.bind(variable);
    }
    body.ssa.write(variable, value);
  }

  /** An assignable place whose operands were evaluated. */
  private interface Place {
    Operand load(Location location);

    void store(Location location, Operand value);
  }

  private Place place(Expr target) {
    if (target instanceof Expr.Local local) {
      return new LocalPlace(local);
    }
    if (target instanceof Expr.Field field) {
      return new FieldPlace(field, field.base() == null ? null : body.value(field.base()));
    }
    if (target instanceof Expr.ArrayElement element) {
      return new ElementPlace(
          element.type(), body.value(element.array()), body.value(element.index()));
    }
    return new UnknownPlace(target.type(), body.value(target));
  }

  private final class LocalPlace implements Place {
    private final Expr.Local local;

    LocalPlace(Expr.Local local) {
      this.local = local;
    }

    @Override
    public Operand load(Location location) {
      return body.value(local);
    }

    @Override
    public void store(Location location, Operand value) {
      AssignmentLowering.this.store(location, local.name(), local.type(), value);
    }
  }

  private final class FieldPlace implements Place {
    private final Expr.Field field;
    private final @Nullable Operand base;

    FieldPlace(Expr.Field field, @Nullable Operand base) {
      this.field = field;
      this.base = base;
    }

    @Override
    public Operand load(Location location) {
      Var target = body.ssa.fresh(field.type());
      body.ssa.emit(new Instruction.LoadField(location, target, base, field.field()));
      return target;
    }

    @Override
    public void store(Location location, Operand value) {
      body.ssa.emit(new Instruction.StoreField(location, base, field.field(), value));
    }
  }

  private final class ElementPlace implements Place {
    private final TypeRef type;
    private final Operand array;
    private final Operand index;

    ElementPlace(TypeRef type, Operand array, Operand index) {
      this.type = type;
      this.array = array;
      this.index = index;
    }

    @Override
    public Operand load(Location location) {
      Var target = body.ssa.fresh(type);
      body.ssa.emit(new Instruction.LoadElement(location, target, array, index));
      body.afterElement(location);
      return target;
    }

    @Override
    public void store(Location location, Operand value) {
      body.ssa.emit(new Instruction.StoreElement(location, array, index, value));
      body.afterElement(location);
    }
  }

  /** What stands left of an assignment in a text that a front-end did not understand. */
  private final class UnknownPlace implements Place {
    private final TypeRef type;
    private final Operand value;

    UnknownPlace(TypeRef type, Operand value) {
      this.type = type;
      this.value = value;
    }

    @Override
    public Operand load(Location location) {
      return value;
    }

    @Override
    public void store(Location location, Operand stored) {
      body.unknown(location, TypeRef.VOID, "assignment to " + type, List.of(value, stored));
    }
  }
}
