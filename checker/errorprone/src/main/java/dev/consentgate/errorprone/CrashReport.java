package dev.consentgate.errorprone;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a user needs to report a defect of ours: version, platform, what was analysed, the trace.
 */
final class CrashReport {

  private CrashReport() {}

  static String text(Throwable thrown) {
    String method = thrown instanceof AnalysisDefect known ? known.method() : "not known";
    Throwable defect = thrown instanceof AnalysisDefect known ? known.defect() : thrown;
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    return "ConsentGate "
        + ToolVersion.text()
        + " failed: this is a defect of the tool, not of your code. Nothing was judged."
        + "\n  method: "
        + method
        + "\n  java:   "
        + Runtime.version()
        + "\n  report: please send this text to https://consentgate.dev/defects"
        + "\n  go on:  -XepOpt:ConsentGate:OnCrash=stamp lets the build pass, with the module marked"
        + " as not judged"
        + "\n"
        + trace.toString().stripTrailing();
  }
}
