package dev.consentgate.maven.sources;

/**
 * An analysis that could not be done; the message says why and what to do. No report was written.
 */
public final class ScanException extends Exception {

  private static final long serialVersionUID = 1L;

  public ScanException(String message) {
    super(message);
  }

  public ScanException(String message, Throwable cause) {
    super(message, cause);
  }
}
