package dev.consentgate.errorprone;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticFlag;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticType;
import com.sun.tools.javac.util.Log;
import java.util.EnumSet;

/**
 * Messages about the compilation as a whole, which stand at no line of it. After an error of this
 * kind Error Prone visits no further unit; findings are therefore never reported here.
 */
final class CompilerLog {

  /** javac's own key for a text that an annotation processor prints. */
  private static final String PLAIN_TEXT = "proc.messager";

  private final Context context;

  CompilerLog(Context context) {
    this.context = context;
  }

  void error(String text) {
    print(DiagnosticType.ERROR, text);
  }

  void warning(String text) {
    print(DiagnosticType.WARNING, text);
  }

  void note(String text) {
    print(DiagnosticType.NOTE, text);
  }

  private void print(DiagnosticType type, String text) {
    JCDiagnostic diagnostic =
        JCDiagnostic.Factory.instance(context)
            .create(type, null, EnumSet.of(DiagnosticFlag.API), null, null, PLAIN_TEXT, text);
    Log.instance(context).report(diagnostic);
  }
}
