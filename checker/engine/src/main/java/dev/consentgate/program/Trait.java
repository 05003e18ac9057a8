package dev.consentgate.program;

/** A modifier or a kind of a declaration that the analysis asks for. */
public enum Trait {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  ABSTRACT,
  DEFAULT,
  SYNCHRONIZED,
  NATIVE,
  VARARGS,
  INTERFACE,
  ENUM,
  RECORD,
  ANNOTATION,
  SEALED,
  /** A local or anonymous class. */
  LOCAL,
  ANONYMOUS,
  /** An inner class: its instances hold an instance of the enclosing class. */
  INNER,
  /** A member that the compiler or a generator adds, without text of its own. */
  IMPLICIT,
  /** A compact canonical constructor of a record: its parameters are assigned at its end. */
  COMPACT
}
