package dev.consentgate.record;

import java.io.IOException;

/** A file that is no record of ours, or one of another version of the format. */
public final class RecordFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  public RecordFormatException(String message) {
    super(message);
  }
}
