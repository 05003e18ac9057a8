package dev.consentgate.testdata.world.voice;

/** The member has not allowed it. */
public class NotAllowedException extends Exception {
  private static final long serialVersionUID = 1L;

  public NotAllowedException(String message) {
    super(message);
  }
}
