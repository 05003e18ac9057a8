package dev.consentgate.source.body;

import dev.consentgate.source.type.Type;
import dev.consentgate.syntax.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call is made on.
 *
 * @param receiver null for a static call
 * @param receiverType the static type of the receiver or the named class
 * @param types where to look for the method, in order; empty when nothing is known
 */
record CallSite(
    @Nullable Expr receiver, Type receiverType, List<Type.Declared> types, boolean isSuper) {

  CallSite {
    types = List.copyOf(types);
  }

  /** The type whose arguments instantiate the method. */
  Type.@Nullable Declared type() {
    return types.isEmpty() ? null : types.get(0);
  }
}
