package dev.consentgate.policy;

import org.jspecify.annotations.Nullable;

/**
 * A place at a call where a value stands, or a value reached from one: the language of flows,
 * owners and equations.
 *
 * <p>{@code toString} prints the syntax that {@link PortParser} reads. For a constructor {@code
 * result} is the new object; the reader turns {@code this} of a constructor into {@code result}.
 */
public sealed interface Port {

  /** The receiver, written {@code this}. */
  Port RECEIVER = new Receiver();

  /** The result, written {@code result}. */
  Port RESULT = new Result();

  /** Every argument, written {@code args}. */
  Port ALL_ARGS = new AllArgs();

  /** The user of the session, written {@code session user}. */
  Port SESSION_USER = new SessionUser();

  /** A new object that the callee makes, written {@code new}. */
  Port FRESH = new Fresh();

  /** Hands the port to the visitor. */
  <R> R accept(Visitor<R> visitor);

  /** The argument with this index, counted from zero: {@code arg 0}. */
  static Port arg(int index) {
    return new Arg(index);
  }

  /** One answer for each kind of port. */
  interface Visitor<R> {
    /** An argument. */
    R visitArg(Arg port);

    /** Every argument. */
    R visitAllArgs(AllArgs port);

    /** The receiver. */
    R visitReceiver(Receiver port);

    /** The result. */
    R visitResult(Result port);

    /** An element of a container. */
    R visitElement(Element port);

    /** The owner of a media value. */
    R visitOwner(Owner port);

    /** What an accessor of a value gives. */
    R visitMember(Member port);

    /** The user of the session. */
    R visitSessionUser(SessionUser port);

    /** A parameter of a function handed in as an argument. */
    R visitParameter(Parameter port);

    /** A new object made by the callee. */
    R visitFresh(Fresh port);

    /** A place that moves with the size of its container. */
    R visitSpot(Spot port);

    /** How many elements a container has. */
    R visitSize(Size port);
  }

  /** The argument with this index, counted from zero: {@code arg 0}. */
  record Arg(int index) implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArg(this);
    }

    @Override
    public String toString() {
      return "arg " + index;
    }
  }

  /** Every argument: {@code args}. */
  record AllArgs() implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAllArgs(this);
    }

    @Override
    public String toString() {
      return "args";
    }
  }

  /** The receiver: {@code this}. */
  record Receiver() implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReceiver(this);
    }

    @Override
    public String toString() {
      return "this";
    }
  }

  /** The result, or the new object of a constructor: {@code result}. */
  record Result() implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitResult(this);
    }

    @Override
    public String toString() {
      return "result";
    }
  }

  /**
   * An element of a collection, map, array, stream, {@code Optional} or future: {@code element of
   * P}, also written {@code elements of P}; with a key, the one that stands there: {@code element
   * at arg 0 of this}.
   */
  record Element(Port container, @Nullable Port key) implements Port {
    /** An element that stands anywhere. */
    public Element(Port container) {
      this(container, null);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitElement(this);
    }

    @Override
    public String toString() {
      return "element " + (key == null ? "" : "at " + key + " ") + "of " + container;
    }
  }

  /** The owner of the media that a value is: {@code owner(P)}. */
  record Owner(Port media) implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOwner(this);
    }

    @Override
    public String toString() {
      return "owner(" + media + ")";
    }
  }

  /**
   * What an accessor gives: {@code P.name()} a method without parameters, {@code P.name} any
   * accessor of that property: {@code name()}, {@code getName()}, {@code isName()} or the field.
   */
  record Member(Port of, String name, boolean call) implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMember(this);
    }

    /** Whether a method of this name, without parameters, reads this member. */
    public boolean isReadBy(String method) {
      return PropertyNames.isReadBy(name, call, method);
    }

    @Override
    public String toString() {
      String target = of instanceof Element ? "(" + of + ")" : of.toString();
      return target + "." + name + (call ? "()" : "");
    }
  }

  /** The user of the session, whoever asks: {@code session user}. */
  record SessionUser() implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSessionUser(this);
    }

    @Override
    public String toString() {
      return "session user";
    }
  }

  /**
   * A parameter of the function that argument {@code function} is: {@code parameter 0 of arg 1}.
   */
  record Parameter(int function, int index) implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitParameter(this);
    }

    @Override
    public String toString() {
      return "parameter " + index + " of arg " + function;
    }
  }

  /**
   * A place in a container, as the key of an element: {@code first}, {@code last}, or {@code end},
   * which is behind the last; {@code keys} is where the keys of a map stand.
   */
  record Spot(String name) implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSpot(this);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** How many elements a container has: {@code size of P}. */
  record Size(Port container) implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSize(this);
    }

    @Override
    public String toString() {
      return "size of " + container;
    }
  }

  /**
   * A new object that the callee makes, such as the builder it hands to a function: {@code new}.
   */
  record Fresh() implements Port {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFresh(this);
    }

    @Override
    public String toString() {
      return "new";
    }
  }
}
