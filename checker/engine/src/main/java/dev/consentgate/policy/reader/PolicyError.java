package dev.consentgate.policy.reader;

import dev.consentgate.policy.Position;

/** One thing wrong in a policy file: where, what was found and what was expected. */
public record PolicyError(Position position, String message) {

  @Override
  public String toString() {
    return position + ": error: " + message;
  }
}
