package dev.consentgate.program;

import dev.consentgate.symbol.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a block ends. */
public sealed interface Terminator {

  Location location();

  /** The edges taken without an exception, in order. */
  List<Edge> edges();

  <R> R accept(Visitor<R> visitor);

  record Goto(Location location, Edge edge) implements Terminator {
    @Override
    public List<Edge> edges() {
      return List.of(edge);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.jump(this);
    }
  }

  /** Two ways on a boolean; what the condition means is told by the variable's definition. */
  record Branch(Location location, Operand condition, Edge ifTrue, Edge ifFalse)
      implements Terminator {
    @Override
    public List<Edge> edges() {
      return List.of(ifTrue, ifFalse);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.branch(this);
    }
  }

  record Return(Location location, @Nullable Operand value) implements Terminator {
    @Override
    public List<Edge> edges() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.returned(this);
    }
  }

  /** Leaves by an exception; handlers in the same body stand in {@link Block#handlers}. */
  record Throw(Location location, Operand value) implements Terminator {
    @Override
    public List<Edge> edges() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thrown(this);
    }
  }

  /** One answer for each kind of terminator. */
  interface Visitor<R> {
    R jump(Goto terminator);

    R branch(Branch terminator);

    R returned(Return terminator);

    R thrown(Throw terminator);
  }
}
