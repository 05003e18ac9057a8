package dev.consentgate.policy;

import java.util.List;

/** Methods whose callers must have checked consent of {@code subject} for all {@code purposes}. */
public record Requirement(
    MethodPattern method, Port subject, List<String> purposes, Evidence evidence, Position position)
    implements MethodDeclaration {

  /** Copies the list. */
  public Requirement {
    purposes = List.copyOf(purposes);
  }
}
