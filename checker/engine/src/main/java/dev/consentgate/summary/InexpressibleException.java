package dev.consentgate.summary;

/** Something that only its own frame can name, so that no file can hold it. */
final class InexpressibleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InexpressibleException(Object what) {
    super(String.valueOf(what));
  }
}
