package dev.consentgate.maven.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDK whose javac compiles a module: Maven's own, or another that it starts.
 *
 * @param feature 17 for Java 17
 * @param javac the program
 */
record CompilingJdk(int feature, Path javac) {

  /** The first class files of Error Prone for JDK 21 alone came after this one. */
  private static final String NEWEST_ON_17 = "2.42.0";

  private static final String NEWEST = "2.50.0";
  private static final Pattern VERSION = Pattern.compile("javac (?:1\\.)?(\\d+)");

  static CompilingJdk own() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path programs = Path.of(System.getProperty("java.home"), "bin");
    return new CompilingJdk(
        Runtime.version().feature(), programs.resolve(windows ? "javac.exe" : "javac"));
  }

  static CompilingJdk of(Path javac) throws IOException {
    Process process =
        new ProcessBuilder(javac.toString(), "-version").redirectErrorStream(true).start();
    process.getOutputStream().close();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return answering(javac, answer);
  }

  /**
   * The JDK of a javac by what it answers.
   *
   * @param answer to the question for its version
   */
  static CompilingJdk answering(Path javac, String answer) throws IOException {
    Matcher version = VERSION.matcher(answer);
    if (!version.find()) {
      throw new IOException(javac + " does not tell its version: " + answer.strip());
    }
    return new CompilingJdk(Integer.parseInt(version.group(1)), javac);
  }

  boolean runsErrorProne() {
    return feature >= 17;
  }

  /** The newest Error Prone that runs there. */
  String errorProneVersion() {
    return feature < 21 ? NEWEST_ON_17 : NEWEST;
  }

  /** Whether javac looks for annotation processors on the class path without being asked. */
  boolean processesUnasked() {
    return feature < 23;
  }
}
