package dev.consentgate.source.inference;

/** The three phases of overload resolution. */
enum Phase {
  STRICT,
  LOOSE,
  VARIABLE_ARITY
}
