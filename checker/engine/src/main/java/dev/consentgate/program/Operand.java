package dev.consentgate.program;

import dev.consentgate.symbol.TypeRef;

/** What an instruction reads: an SSA variable or a constant. */
public sealed interface Operand permits Var, Const {

  TypeRef type();

  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of operand. */
  interface Visitor<R> {
    R var(Var var);

    R constant(Const constant);
  }
}
