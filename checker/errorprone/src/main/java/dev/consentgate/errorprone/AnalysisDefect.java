package dev.consentgate.errorprone;

/** A failure of the engine together with the method that it was looking at. */
final class AnalysisDefect extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String method;
  private final transient Throwable defect;

  AnalysisDefect(String method, Throwable defect) {
    super(defect);
    this.method = method;
    this.defect = defect;
  }

  Throwable defect() {
    return defect;
  }

  String method() {
    return method;
  }
}
