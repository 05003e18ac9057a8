package dev.consentgate.syntax;

import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of the surface language. */
public sealed interface Stmt {

  Location location();

  <R> R accept(Visitor<R> visitor);

  record Block(Location location, List<Stmt> statements) implements Stmt {
    public Block {
      statements = List.copyOf(statements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.block(this);
    }
  }

  /** One local variable. */
  record Declare(Location location, TypeRef type, String name, @Nullable Expr initializer)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declare(this);
    }
  }

  record Expression(Location location, Expr expr) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.expression(this);
    }
  }

  record If(Location location, Expr condition, Stmt ifTrue, @Nullable Stmt ifFalse)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.branch(this);
    }
  }

  record While(Location location, Expr condition, Stmt body) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whileLoop(this);
    }
  }

  record DoWhile(Location location, Stmt body, Expr condition) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.doWhile(this);
    }
  }

  /** The classic {@code for}; {@code condition} is null when left out. */
  record For(
      Location location,
      List<Stmt> initializers,
      @Nullable Expr condition,
      List<Stmt> updates,
      Stmt body)
      implements Stmt {
    public For {
      initializers = List.copyOf(initializers);
      updates = List.copyOf(updates);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forLoop(this);
    }
  }

  record ForEach(Location location, TypeRef type, String name, Expr collection, Stmt body)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forEach(this);
    }
  }

  record Labeled(Location location, String label, Stmt body) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.labeled(this);
    }
  }

  record Break(Location location, @Nullable String label) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.breaking(this);
    }
  }

  record Continue(Location location, @Nullable String label) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.continuing(this);
    }
  }

  record Return(Location location, @Nullable Expr value) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.returning(this);
    }
  }

  /** {@code yield value} of a switch expression. */
  record Yield(Location location, Expr value) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.yielding(this);
    }
  }

  record Throw(Location location, Expr value) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.throwing(this);
    }
  }

  /** A {@code catch} clause; several types for a multi-catch. */
  record Catch(Location location, List<TypeRef> types, String name, Block body) {
    public Catch {
      types = List.copyOf(types);
    }
  }

  /**
   * A {@code try}; a resource is a {@link Declare} or, for an existing variable, an {@link
   * Expression}.
   */
  record Try(
      Location location,
      List<Stmt> resources,
      Block body,
      List<Catch> catches,
      @Nullable Block finallyBlock)
      implements Stmt {
    public Try {
      resources = List.copyOf(resources);
      catches = List.copyOf(catches);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.trying(this);
    }
  }

  record Switch(Location location, SwitchBody body) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.switching(this);
    }
  }

  record Synchronized(Location location, Expr monitor, Block body) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.synchronizing(this);
    }
  }

  /** {@code assert}: off by default at run time, so its condition proves nothing. */
  record Assert(Location location, Expr condition, @Nullable Expr detail) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.asserting(this);
    }
  }

  /** A form the front-end does not know; its operands are still evaluated. */
  record Unknown(Location location, String reason, List<Expr> operands) implements Stmt {
    public Unknown {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unknown(this);
    }
  }

  /** One answer for each kind of statement. */
  interface Visitor<R> {
    R block(Block stmt);

    R declare(Declare stmt);

    R expression(Expression stmt);

    R branch(If stmt);

    R whileLoop(While stmt);

    R doWhile(DoWhile stmt);

    R forLoop(For stmt);

    R forEach(ForEach stmt);

    R labeled(Labeled stmt);

    R breaking(Break stmt);

    R continuing(Continue stmt);

    R returning(Return stmt);

    R yielding(Yield stmt);

    R throwing(Throw stmt);

    R trying(Try stmt);

    R switching(Switch stmt);

    R synchronizing(Synchronized stmt);

    R asserting(Assert stmt);

    R unknown(Unknown stmt);
  }
}
