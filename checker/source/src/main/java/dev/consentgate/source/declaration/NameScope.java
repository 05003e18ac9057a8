package dev.consentgate.source.declaration;

import dev.consentgate.source.type.Type;
import org.jspecify.annotations.Nullable;

/** The simple type names that are in scope at a place, innermost first. */
public interface NameScope {

  /** The type of that simple name, or null when the sources and the class path have none. */
  @Nullable Type find(String simpleName);

  /** The unit at the end of the chain. */
  UnitScope unit();
}
