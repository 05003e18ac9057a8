package dev.consentgate.source.body;

import dev.consentgate.source.type.Type;

/** What stands before a dot. */
sealed interface Qualifier {

  record Value(Typed value) implements Qualifier {}

  record OfType(Type.Declared type) implements Qualifier {}

  /** A package, or nothing that is known. */
  record Name(String name) implements Qualifier {}
}
