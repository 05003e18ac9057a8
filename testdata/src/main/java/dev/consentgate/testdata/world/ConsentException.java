package dev.consentgate.testdata.world;

/** Says that a person has not agreed. */
public class ConsentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message for people. */
  public ConsentException(String message) {
    super(message);
  }
}
