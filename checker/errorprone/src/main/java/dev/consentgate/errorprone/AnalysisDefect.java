package dev.consentgate.errorprone;

/** A failure of the engine together with the method that it was looking at. */
final class AnalysisDefect extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String method;

  AnalysisDefect(String method, Throwable cause) {
    super(cause);
    this.method = method;
  }

  String method() {
    return method;
  }
}
