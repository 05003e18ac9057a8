package dev.consentgate.program;

/** What a {@link Instruction.Compute} does with its operands. */
public enum Operator {
  NOT,
  NEGATE,
  COMPLEMENT,
  ADD,
  SUBTRACT,
  MULTIPLY,
  DIVIDE,
  REMAINDER,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  UNSIGNED_SHIFT_RIGHT,
  AND,
  OR,
  XOR,
  /** String concatenation; two operands. */
  CONCAT,
  /**
   * {@code ==}; also the match of a constant {@code case} label, where strings compare by value.
   */
  EQUAL,
  NOT_EQUAL,
  LESS,
  LESS_EQUAL,
  GREATER,
  GREATER_EQUAL,
  /** {@code instanceof} the instruction's type. */
  INSTANCE_OF,
  /** A cast to the instruction's type: the same value. */
  CAST,
  ARRAY_LENGTH
}
