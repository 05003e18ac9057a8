package dev.consentgate.policy;

import java.util.List;

/**
 * Parameters that hold media because of an annotation, such as those of a web endpoint.
 *
 * <p>{@code types} are the simple names of parameter types it holds for; an empty list means every
 * type.
 */
public record ParameterSource(
    String annotationType,
    List<String> types,
    String category,
    Evidence evidence,
    Position position)
    implements Declaration {

  /** Copies the list. */
  public ParameterSource {
    types = List.copyOf(types);
  }
}
