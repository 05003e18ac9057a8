package dev.consentgate.syntax;

import dev.consentgate.program.Callee;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression of the surface language with its resolved names and type. Parentheses are gone;
 * evaluation order, short circuits and captures are the lowering's business.
 */
public sealed interface Expr {

  Location location();

  TypeRef type();

  <R> R accept(Visitor<R> visitor);

  /**
   * A literal or any expression with a compile-time constant value; {@code null} is the literal.
   */
  record Literal(Location location, TypeRef type, @Nullable Object value) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /** A local variable or parameter by name; the lowering finds it in scope or captures it. */
  record Local(Location location, TypeRef type, String name) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.local(this);
    }
  }

  /** {@code this}, or {@code Outer.this} where {@code type} is an enclosing class. */
  record This(Location location, TypeRef type) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.self(this);
    }
  }

  /**
   * A field access; {@code base} is null for static fields, and an explicit {@link This} for an
   * implicit one. Enum constants and compile-time constants come as {@link Literal}.
   */
  record Field(Location location, TypeRef type, @Nullable Expr base, FieldId field)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /** {@code array.length}. */
  record ArrayLength(Location location, TypeRef type, Expr array) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arrayLength(this);
    }
  }

  record ArrayElement(Location location, TypeRef type, Expr array, Expr index) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arrayElement(this);
    }
  }

  /**
   * A method call, {@code this(...)} or {@code super(...)}. {@code receiver} is null for static
   * methods and an explicit {@link This} for an implicit one.
   *
   * @param variableArity whether trailing arguments are to be packed into an array
   */
  record Call(
      Location location,
      TypeRef type,
      Callee callee,
      @Nullable Expr receiver,
      List<Expr> arguments,
      boolean variableArity)
      implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /**
   * An instance creation. For an anonymous class {@code type} is the anonymous class (binary name),
   * a declared type of the program like any other, and {@code constructor} its constructor.
   *
   * @param outer the explicit enclosing instance of {@code outer.new Inner()}, else null
   */
  record New(
      Location location,
      TypeRef type,
      MethodId constructor,
      @Nullable Expr outer,
      List<Expr> arguments,
      boolean variableArity)
      implements Expr {
    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.creation(this);
    }
  }

  /** An array creation; {@code elements} is null without an initialiser. */
  record NewArray(
      Location location, TypeRef type, List<Expr> lengths, @Nullable List<Expr> elements)
      implements Expr {
    public NewArray {
      lengths = List.copyOf(lengths);
      elements = elements == null ? null : List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.newArray(this);
    }
  }

  /** A unary operation without assignment: {@code ! - + ~}. */
  record Unary(Location location, TypeRef type, String operator, Expr operand) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unary(this);
    }
  }

  /** A binary operation, {@code &&} and {@code ||} included; {@code +} on strings concatenates. */
  record Binary(Location location, TypeRef type, String operator, Expr left, Expr right)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  record Conditional(Location location, TypeRef type, Expr condition, Expr ifTrue, Expr ifFalse)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conditional(this);
    }
  }

  /** {@code target = value}; target is a {@link Local}, {@link Field} or {@link ArrayElement}. */
  record Assign(Location location, TypeRef type, Expr target, Expr value) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assign(this);
    }
  }

  /** {@code target op= value}; {@code operator} is without the {@code =}. */
  record CompoundAssign(Location location, TypeRef type, String operator, Expr target, Expr value)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compoundAssign(this);
    }
  }

  /** {@code ++} or {@code --}; the value is the new one when {@code prefix}, else the old one. */
  record Increment(Location location, TypeRef type, String operator, Expr target, boolean prefix)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.increment(this);
    }
  }

  record Cast(Location location, TypeRef type, Expr operand) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cast(this);
    }
  }

  record InstanceOf(Location location, TypeRef type, Expr operand, Pattern pattern)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.instanceOf(this);
    }
  }

  /** A parameter of a lambda. */
  record LambdaParameter(String name, TypeRef type) {}

  /**
   * A lambda; an expression body is a {@link Stmt.Return} or {@link Stmt.Expression} by whether the
   * function's result is void.
   *
   * @param type the functional interface, with type arguments
   */
  record Lambda(Location location, TypeRef type, List<LambdaParameter> parameters, List<Stmt> body)
      implements Expr {
    public Lambda {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lambda(this);
    }
  }

  /**
   * A method reference.
   *
   * @param type the functional interface, with type arguments
   * @param callee the referenced method or constructor; for an array constructor, {@code <init>} of
   *     the array type
   * @param receiver the bound receiver's expression for {@code expr::name}, {@code this::name} and
   *     {@code super::name}, else null
   * @param function the parameter types of the interface's method, empty and {@code arityKnown}
   *     false when unresolved
   */
  record MethodReference(
      Location location,
      TypeRef type,
      Callee callee,
      @Nullable Expr receiver,
      List<TypeRef> function,
      TypeRef functionResult,
      boolean arityKnown)
      implements Expr {
    public MethodReference {
      function = List.copyOf(function);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.methodReference(this);
    }
  }

  record Switch(Location location, TypeRef type, SwitchBody body) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.switching(this);
    }
  }

  /** A form the front-end does not know; its operands are still evaluated. */
  record Unknown(Location location, TypeRef type, String reason, List<Expr> operands)
      implements Expr {
    public Unknown {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }

  /** One answer for each kind of expression. */
  interface Visitor<R> {
    R literal(Literal expr);

    R local(Local expr);

    R self(This expr);

    R field(Field expr);

    R arrayLength(ArrayLength expr);

    R arrayElement(ArrayElement expr);

    R call(Call expr);

    R creation(New expr);

    R newArray(NewArray expr);

    R unary(Unary expr);

    R binary(Binary expr);

    R conditional(Conditional expr);

    R assign(Assign expr);

    R compoundAssign(CompoundAssign expr);

    R increment(Increment expr);

    R cast(Cast expr);

    R instanceOf(InstanceOf expr);

    R lambda(Lambda expr);

    R methodReference(MethodReference expr);

    R switching(Switch expr);

    R unknown(Unknown expr);
  }
}
