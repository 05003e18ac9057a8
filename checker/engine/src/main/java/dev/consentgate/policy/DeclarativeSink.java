package dev.consentgate.policy;

import java.util.List;

/**
 * An annotation that makes the methods of an interface, or the one it stands on, calls to a
 * recipient without a body to look at; every argument leaves.
 */
public record DeclarativeSink(
    String annotationType,
    String recipient,
    Effect effect,
    List<String> purposes,
    boolean purposesDefaulted,
    SinkClass sinkClass,
    Evidence evidence,
    Position position)
    implements Declaration {

  /** Copies the list. */
  public DeclarativeSink {
    purposes = List.copyOf(purposes);
  }
}
