package dev.consentgate.source.declaration;

/** Brings local classes into scope. */
public final class LocalTypes {

  private LocalTypes() {}

  /** The scope of what follows the local class in its block. */
  public static NameScope after(SourceClass local, NameScope scope) {
    return new LocalClassScope(local, scope);
  }
}
