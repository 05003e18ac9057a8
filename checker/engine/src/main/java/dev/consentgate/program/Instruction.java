package dev.consentgate.program;

import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link Body}: reads operands and defines at most one variable. The surface language
 * is already desugared; control flow stands in {@link Terminator}s.
 */
public sealed interface Instruction {

  Location location();

  /** The variable that this instruction defines, or null. */
  @Nullable Var target();

  <R> R accept(Visitor<R> visitor);

  /** A pure computation; {@code type} is the type tested or cast to, else null. */
  record Compute(
      Location location,
      Var target,
      Operator operator,
      List<Operand> operands,
      @Nullable TypeRef type)
      implements Instruction {
    public Compute {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compute(this);
    }
  }

  /** Reads a field; {@code base} is null for a static field. */
  record LoadField(Location location, Var target, @Nullable Operand base, FieldId field)
      implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.loadField(this);
    }
  }

  /** Writes a field; {@code base} is null for a static field. */
  record StoreField(Location location, @Nullable Operand base, FieldId field, Operand value)
      implements Instruction {
    @Override
    public @Nullable Var target() {
      return null;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.storeField(this);
    }
  }

  /** Reads an array element. */
  record LoadElement(Location location, Var target, Operand array, Operand index)
      implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.loadElement(this);
    }
  }

  /** Writes an array element. */
  record StoreElement(Location location, Operand array, Operand index, Operand value)
      implements Instruction {
    @Override
    public @Nullable Var target() {
      return null;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.storeElement(this);
    }
  }

  /**
   * A call. {@code receiver} is null for static calls; the constructor call behind an {@link
   * Allocate} is an invoke of {@code <init>} with the new object as receiver. Variable arguments
   * are already packed into an array. {@code target} is null when the result is void or unused by
   * form.
   */
  record Invoke(
      Location location,
      @Nullable Var target,
      Callee callee,
      @Nullable Operand receiver,
      List<Operand> arguments)
      implements Instruction {
    public Invoke {
      arguments = List.copyOf(arguments);
    }

    /** Receiver, if any, then arguments. */
    public List<Operand> inputs() {
      List<Operand> all = new ArrayList<>();
      if (receiver != null) {
        all.add(receiver);
      }
      all.addAll(arguments);
      return all;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.invoke(this);
    }
  }

  /** A new object, before its constructor runs. */
  record Allocate(Location location, Var target, TypeRef type) implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allocate(this);
    }
  }

  /** A new array; {@code elements} in index order when the text lists them, else empty. */
  record AllocateArray(
      Location location, Var target, TypeRef type, List<Operand> lengths, List<Operand> elements)
      implements Instruction {
    public AllocateArray {
      lengths = List.copyOf(lengths);
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allocateArray(this);
    }
  }

  /**
   * A function object: calling it runs {@code body} with {@code captures} before the arguments.
   *
   * @param type the functional interface
   */
  record MakeFunction(
      Location location, Var target, TypeRef type, MethodId body, List<Operand> captures)
      implements Instruction {
    public MakeFunction {
      captures = List.copyOf(captures);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.makeFunction(this);
    }
  }

  /** Starts an enhanced {@code for} over a collection or array. */
  record StartIteration(Location location, Var target, Operand collection) implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.startIteration(this);
    }
  }

  /** Whether the iteration has another element; false means that it is exhausted. */
  record HasNext(Location location, Var target, Operand iteration) implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hasNext(this);
    }
  }

  /** The iteration's next element. */
  record Next(Location location, Var target, Operand iteration) implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.next(this);
    }
  }

  /** The exception that a handler caught; first in the handler's block. */
  record Caught(Location location, Var target, List<TypeRef> types) implements Instruction {
    public Caught {
      types = List.copyOf(types);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.caught(this);
    }
  }

  /** A form that the front-end or the lowering does not know: counted, never dropped. */
  record Unknown(Location location, @Nullable Var target, String reason, List<Operand> operands)
      implements Instruction {
    public Unknown {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }

  /** One answer for each kind of instruction. */
  interface Visitor<R> {
    R compute(Compute instruction);

    R loadField(LoadField instruction);

    R storeField(StoreField instruction);

    R loadElement(LoadElement instruction);

    R storeElement(StoreElement instruction);

    R invoke(Invoke instruction);

    R allocate(Allocate instruction);

    R allocateArray(AllocateArray instruction);

    R makeFunction(MakeFunction instruction);

    R startIteration(StartIteration instruction);

    R hasNext(HasNext instruction);

    R next(Next instruction);

    R caught(Caught instruction);

    R unknown(Unknown instruction);
  }
}
