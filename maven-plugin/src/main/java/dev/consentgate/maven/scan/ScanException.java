package dev.consentgate.maven.scan;

/** A scan that could not be done; the message says why and what to do. No report was written. */
final class ScanException extends Exception {

  private static final long serialVersionUID = 1L;

  ScanException(String message) {
    super(message);
  }

  ScanException(String message, Throwable cause) {
    super(message, cause);
  }
}
