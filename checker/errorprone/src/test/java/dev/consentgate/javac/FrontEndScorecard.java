package dev.consentgate.javac;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes how far the source front-end agrees with javac, with the class path and without.
 *
 * <p>Arguments: the repository's root, and the sample application, where Maven has written the
 * class path of each module into {@code target/classpath.txt}.
 */
final class FrontEndScorecard {

  private static final String FILE = "testdata/front-ends.md";

  private static final String HEAD =
      """
      # The two front-ends side by side

      Written by `mvn -Pscorecard -DskipTests verify`. javac sees the whole class path, and its findings are the truth;
      the source front-end sees it, or, as a scan without a class path does, nothing but the JDK, the tool's annotations and
      the signatures that are shipped with it. A finding is equal if identity, rule, severity, place and all
      routes are. Calls are those in the bodies that the analysis looks into, which are fewer where less is resolved.

      | sources | class path | calls | unresolved | findings equal | lost | extra | flows equal | lost | extra |
      |---|---|---|---|---|---|---|---|---|---|
      """;

  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder differences = new StringBuilder();

  private FrontEndScorecard() {}

  public static void main(String[] args) throws IOException, PolicyException {
    Path root = Path.of(args[0]).toRealPath();
    FrontEndScorecard card = new FrontEndScorecard();
    card.compare(
        "fixtures",
        root.resolve("testdata/src/main/java"),
        System.getProperty("java.class.path"),
        SummaryText.policy());
    Path sample = Path.of(args[1]).toRealPath();
    card.compare("sample application", sample, classPath(sample), policy(sample));
    Files.writeString(root.resolve(FILE), HEAD + card.rows + card.differences);
  }

  private static Policy policy(Path folder) throws PolicyException {
    Policy catalog = Catalog.load();
    return Policy.merge(catalog, PolicyReader.read(folder.resolve("consentgate.yaml"), catalog));
  }

  /** The jars of all modules; the modules themselves are read as sources. */
  private static String classPath(Path folder) throws IOException {
    Set<String> jars = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.endsWith("classpath.txt")).toList()) {
        jars.addAll(List.of(Files.readString(file).strip().split(File.pathSeparator)));
      }
    }
    jars.removeIf(entry -> !entry.endsWith(".jar"));
    return String.join(File.pathSeparator, jars);
  }

  private static String annotations() {
    return ConsentCheck.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private void compare(String name, Path folder, String classPath, Policy policy)
      throws IOException {
    Finds truth = Finds.ofJavac(folder, classPath, policy);
    compare(name, "whole", truth, Finds.ofSource(folder, classPath, policy));
    compare(name, "none", truth, Finds.ofSource(folder, annotations(), policy));
  }

  private void compare(String name, String classPath, Finds truth, Finds ours) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(classPath);
    cells.add(Integer.toString(ours.calls()));
    double share = ours.calls() == 0 ? 0 : 100.0 * ours.unresolvedCalls() / ours.calls();
    cells.add(String.format(Locale.ROOT, "%d (%.1f %%)", ours.unresolvedCalls(), share));
    cells.addAll(counts(truth.findings(), ours.findings()));
    cells.addAll(counts(truth.flows(), ours.flows()));
    rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
    list(name + ", class path: " + classPath, truth.findings(), ours.findings());
  }

  private static List<String> counts(Set<String> truth, Set<String> ours) {
    return List.of(
        Integer.toString(truth.size() - without(truth, ours).size()),
        Integer.toString(without(truth, ours).size()),
        Integer.toString(without(ours, truth).size()));
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private void list(String title, Set<String> truth, Set<String> ours) {
    Set<String> lost = without(truth, ours);
    Set<String> extra = without(ours, truth);
    if (lost.isEmpty() && extra.isEmpty()) {
      return;
    }
    differences.append("\n## ").append(title).append("\n\n```text\n");
    lost.forEach(line -> differences.append("lost  ").append(line).append('\n'));
    extra.forEach(line -> differences.append("extra ").append(line).append('\n'));
    differences.append("```\n");
  }
}
