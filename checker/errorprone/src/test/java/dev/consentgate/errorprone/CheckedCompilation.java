package dev.consentgate.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import dev.consentgate.testdata.Fixture;
import dev.consentgate.testdata.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation of one fixture by javac under all checks that this module offers as services. */
final class CheckedCompilation {
  private static final Pattern MESSAGE = Pattern.compile("\\[(\\w+)\\] (.*)", Pattern.DOTALL);

  private final Path policy;
  private final Path classes;

  CheckedCompilation(Path policy, Path classes) {
    this.policy = policy;
    this.classes = classes;
  }

  /** What the checks report; a diagnostic of any other origin is an error of the fixture. */
  List<Report> reports(Fixture fixture) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics(fixture)) {
      Matcher message = MESSAGE.matcher(diagnostic.getMessage(Locale.ROOT));
      if (message.matches()) {
        int line = (int) diagnostic.getLineNumber();
        reports.add(new Report(line, message.group(1), message.group(2)));
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new AssertionError(diagnostic.toString());
      }
    }
    return reports;
  }

  private List<Diagnostic<? extends JavaFileObject>> diagnostics(Fixture fixture)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = new BaseErrorProneJavaCompiler(checks());
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(diagnostics, null, null)) {
      List<JavaFileObject> units = List.of(new Source(fixture));
      compiler.getTask(null, files, diagnostics, options(), null, units).call();
    }
    return diagnostics.getDiagnostics();
  }

  private static ScannerSupplier checks() {
    List<Class<? extends BugChecker>> checks = new ArrayList<>();
    ServiceLoader.load(BugChecker.class).stream().forEach(check -> checks.add(check.type()));
    if (checks.isEmpty()) {
      throw new AssertionError("no check is registered as a service");
    }
    return ScannerSupplier.fromBugCheckerClasses(checks);
  }

  private List<String> options() {
    return List.of(
        "-d",
        classes.toString(),
        "-classpath",
        System.getProperty("java.class.path"),
        // Else javac would also compile the sources that lie beside the class files in a jar.
        "-sourcepath",
        "",
        "-proc:none",
        "-parameters",
        "-XepOpt:ConsentGate:Policy=" + policy);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Fixture fixture) {
      super(URI.create("string:///" + fixture.path()), Kind.SOURCE);
      this.text = fixture.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
