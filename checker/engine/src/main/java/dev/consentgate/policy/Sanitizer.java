package dev.consentgate.policy;

import java.util.List;

/** Methods whose result is no longer media of the given categories; an empty list means of any. */
public record Sanitizer(
    MethodPattern method, List<String> categories, Evidence evidence, Position position)
    implements MethodDeclaration {

  /** Copies the list. */
  public Sanitizer {
    categories = List.copyOf(categories);
  }
}
