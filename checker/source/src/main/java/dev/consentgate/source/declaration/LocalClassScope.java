package dev.consentgate.source.declaration;

import dev.consentgate.source.type.Type;
import org.jspecify.annotations.Nullable;

/** What follows the declaration of a local class in its block. */
record LocalClassScope(SourceClass local, NameScope outer) implements NameScope {

  @Override
  public @Nullable Type find(String simpleName) {
    return local.simpleName().equals(simpleName) ? local.raw() : outer.find(simpleName);
  }

  @Override
  public UnitScope unit() {
    return outer.unit();
  }
}
