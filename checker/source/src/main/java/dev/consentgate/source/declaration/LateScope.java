package dev.consentgate.source.declaration;

import dev.consentgate.source.type.Type;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A scope that exists only once the class it names does. */
record LateScope(Supplier<NameScope> scope, UnitScope unit) implements NameScope {

  @Override
  public @Nullable Type find(String simpleName) {
    return scope.get().find(simpleName);
  }
}
