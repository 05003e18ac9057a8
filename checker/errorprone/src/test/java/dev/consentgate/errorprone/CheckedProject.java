package dev.consentgate.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with sources that are compiled, in this process, under some checks. */
final class CheckedProject {

  private final Path folder;
  private final List<Path> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  CheckedProject(Path folder) {
    this.folder = folder;
  }

  CheckedProject source(String name, String text) {
    sources.add(write("src/" + name, text));
    return this;
  }

  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  CheckedProject option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Path classes() {
    return folder.resolve("classes");
  }

  String stamp() throws IOException {
    return Files.readString(classes().resolve("META-INF/consentgate/stamp.json"));
  }

  /** The diagnostics, one each as {@code KIND File.java:line text}. */
  @SafeVarargs
  final List<String> compile(Class<? extends BugChecker>... checks) throws IOException {
    Files.createDirectories(classes());
    List<String> all = new ArrayList<>(List.of("-d", classes().toString(), "-proc:none"));
    all.addAll(options);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(diagnostics, null, null)) {
      new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(List.of(checks)))
          .getTask(
              new StringWriter(),
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream().map(CheckedProject::text).toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() == null
            ? ""
            : Path.of(diagnostic.getSource().getName()).getFileName()
                + ":"
                + diagnostic.getLineNumber()
                + " ";
    return diagnostic.getKind() + " " + place + diagnostic.getMessage(Locale.ROOT);
  }
}
