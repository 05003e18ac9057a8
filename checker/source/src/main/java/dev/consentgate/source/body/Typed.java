package dev.consentgate.source.body;

import dev.consentgate.source.type.Type;
import dev.consentgate.syntax.Expr;

/**
 * A read expression with its type.
 *
 * @param complete whether no part of it waits for a target type
 * @param adapts whether a target may still change its type arguments
 */
record Typed(Expr expr, Type type, boolean complete, boolean adapts) {

  static Typed of(Expr expr, Type type) {
    return new Typed(expr, type, true, false);
  }

  static Typed incomplete(Expr expr, Type type) {
    return new Typed(expr, type, false, true);
  }
}
