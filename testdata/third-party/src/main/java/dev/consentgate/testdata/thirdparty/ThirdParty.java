package dev.consentgate.testdata.thirdparty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compiles each code base with javac alone, under the checks without and with a policy, and under
 * the survey, and writes a table of what came of it. Fails when a compilation did not end well.
 */
public final class ThirdParty {

  private static final String RULES =
      Stream.of(
              "UnconsentedMediaSharing",
              "UnconsentedMediaTraining",
              "ConsentForWrongPurpose",
              "ConsentForWrongSubject",
              "ConsentSubjectUnproven",
              "IneffectiveConsentCheck")
          .reduce(
              "-Xplugin:ErrorProne -XepDisableAllChecks",
              (all, rule) -> all + " -Xep:" + rule + ":WARN");
  private static final String SURVEY = "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:Survey:WARN";
  private static final String HEAD =
      "| code base | units | bodies lowered | instructions | unknown | calls | unresolved"
          + " | bodies analysed | candidate sinks | javac | no policy | findings | with policy"
          + " | findings |";

  private ThirdParty() {}

  private static final String POLICY = " -XepOpt:ConsentGate:Policy=";

  /**
   * Runs.
   *
   * @param arguments folder of unpacked source jars, processor path, class path, policy, the table
   *     to write, seconds for each compilation
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ForkedCompiler compiler =
        new ForkedCompiler(arguments[1], arguments[2], Long.parseLong(arguments[5]));
    List<Path> codeBases;
    try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
      codeBases = folders.filter(Files::isDirectory).sorted().toList();
    }
    List<String> table = new ArrayList<>();
    table.add("## JDK " + Runtime.version().feature());
    table.add("");
    table.add(HEAD);
    table.add(HEAD.replaceAll("[^|]+", "---"));
    // A policy is found upwards from the code by itself: to have none, one that is empty is named.
    Path nothing = Path.of(arguments[3]).resolveSibling("catalog-only.yaml");
    List<String> findings = new ArrayList<>();
    boolean failed = false;
    for (Path code : codeBases) {
      Compiled javac = compiler.compile(code, "");
      Compiled plain = compiler.compile(code, RULES + POLICY + nothing);
      Compiled policy = compiler.compile(code, RULES + POLICY + arguments[3]);
      Compiled survey = compiler.compile(code, SURVEY);
      table.add(row(code.getFileName().toString(), javac, plain, policy, survey));
      System.out.println(table.get(table.size() - 1));
      plain.findings().forEach(finding -> findings.add("- no policy: " + finding));
      policy.findings().forEach(finding -> findings.add("- with policy: " + finding));
      for (Compiled run : List.of(plain, policy, survey)) {
        failed |= !run.outcome().equals("ok");
        run.lines().stream()
            .filter(line -> line.contains("rror"))
            .limit(5)
            .forEach(System.out::println);
      }
    }
    table.add("");
    table.addAll(findings);
    TableFile.write(Path.of(arguments[4]), table);
    if (failed) {
      System.exit(1);
    }
  }

  private static String row(
      String name, Compiled javac, Compiled plain, Compiled policy, Compiled survey) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (String what :
        List.of(
            "units",
            "bodies",
            "instructions",
            "unknown",
            "calls",
            "unresolved",
            "analysed",
            "sinks")) {
      cells.add(survey.count(what));
    }
    cells.add(cost(javac));
    cells.addAll(List.of(cost(plain), String.valueOf(plain.findings().size())));
    cells.addAll(List.of(cost(policy), String.valueOf(policy.findings().size())));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String cost(Compiled run) {
    return String.format(
        Locale.ROOT,
        "%s %.1f s, CPU %.1f s, %d MB",
        run.outcome(),
        run.millis() / 1000.0,
        run.cpuMillis() / 1000.0,
        run.peakMegabytes());
  }
}
