package dev.consentgate.policy;

import java.util.List;

/** When a consent check has said yes. {@code toString} prints the syntax of the policy file. */
public sealed interface Outcome {

  /** Hands the outcome to the visitor. */
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of outcome. */
  interface Visitor<R> {
    /** The result is true. */
    R visitResultIsTrue(ResultIsTrue outcome);

    /** The result is false. */
    R visitResultIsFalse(ResultIsFalse outcome);

    /** The call returned without an exception. */
    R visitReturnsNormally(ReturnsNormally outcome);

    /** The result is there. */
    R visitResultPresent(ResultPresent outcome);

    /** The result is one of some constants. */
    R visitResultIn(ResultIn outcome);

    /** A member of the result has an outcome. */
    R visitOfMember(OfMember outcome);
  }

  /** {@code result is true}. */
  record ResultIsTrue() implements Outcome {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitResultIsTrue(this);
    }

    @Override
    public String toString() {
      return "result is true";
    }
  }

  /** {@code result is false}, as of a method that asks for refusal. */
  record ResultIsFalse() implements Outcome {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitResultIsFalse(this);
    }

    @Override
    public String toString() {
      return "result is false";
    }
  }

  /** {@code returns normally}: the method throws when consent is missing. */
  record ReturnsNormally() implements Outcome {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReturnsNormally(this);
    }

    @Override
    public String toString() {
      return "returns normally";
    }
  }

  /** {@code result is present}: not null, or an {@code Optional} with a value. */
  record ResultPresent() implements Outcome {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitResultPresent(this);
    }

    @Override
    public String toString() {
      return "result is present";
    }
  }

  /** {@code result in [GRANTED]}: constants by their simple or qualified name, or as literals. */
  record ResultIn(List<String> constants) implements Outcome {
    /** Copies the list. */
    public ResultIn {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitResultIn(this);
    }

    @Override
    public String toString() {
      return "result in [" + String.join(", ", constants) + "]";
    }
  }

  /** {@code result.allowed() is true}: the member, in place of the result, has the outcome. */
  record OfMember(Port.Member member, Outcome outcome) implements Outcome {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOfMember(this);
    }

    @Override
    public String toString() {
      return member + outcome.toString().substring("result".length());
    }
  }
}
