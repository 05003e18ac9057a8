package dev.consentgate.summary;

/** A text that is no summary of this version of the format. */
final class SummaryFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SummaryFormatException(String message) {
    super(message);
  }
}
