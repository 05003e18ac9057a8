package dev.consentgate.source.body;

import dev.consentgate.source.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * A local variable or parameter and those declared before it, as an immutable chain.
 *
 * @param constant the value of a compile-time constant, else null
 */
record Locals(String name, Type type, @Nullable Object constant, @Nullable Locals before) {

  static @Nullable Locals find(@Nullable Locals locals, String name) {
    for (Locals each = locals; each != null; each = each.before) {
      if (each.name.equals(name)) {
        return each;
      }
    }
    return null;
  }
}
