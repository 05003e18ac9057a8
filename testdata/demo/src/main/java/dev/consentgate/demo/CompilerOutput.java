package dev.consentgate.demo;

import dev.consentgate.testdata.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler reported in a log of Maven, file by file.
 *
 * <p>Maven repeats each error when the build ends; it counts once. A diagnostic that names no rule
 * is reported under the rule {@value #NO_RULE}, which no source expects.
 *
 * @param reports the reports of each file, in the order of the files' paths
 */
record CompilerOutput(TreeMap<Path, List<Report>> reports, List<String> skippedModules) {

  static final String NO_RULE = "javac";

  private static final Pattern DIAGNOSTIC =
      Pattern.compile(
          "\\[(?:ERROR|WARNING)\\] (?<file>.+\\.java):\\[(?<line>\\d+),(?<column>\\d+)\\] "
              + "(?:\\[(?<rule>\\w+)\\] )?(?<text>.*)");
  private static final Pattern NEXT_MESSAGE =
      Pattern.compile("\\[(INFO|WARNING|ERROR)\\]( \\S.*)?");
  private static final Pattern SKIPPED = Pattern.compile("\\[INFO\\] (\\S+).* \\.+ SKIPPED.*");

  static CompilerOutput read(List<String> lines) {
    TreeMap<Path, List<Report>> reports = new TreeMap<>();
    List<String> skipped = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int index = 0; index < lines.size(); index++) {
      Matcher module = SKIPPED.matcher(lines.get(index));
      if (module.matches()) {
        skipped.add(module.group(1));
      }
      Matcher first = DIAGNOSTIC.matcher(lines.get(index));
      if (first.matches() && seen.add(place(first))) {
        Report report =
            new Report(Integer.parseInt(first.group("line")), rule(first), text(lines, index));
        reports
            .computeIfAbsent(Path.of(first.group("file")), file -> new ArrayList<>())
            .add(report);
      }
    }
    return new CompilerOutput(reports, List.copyOf(skipped));
  }

  List<Report> of(Path file) {
    return reports.getOrDefault(file, List.of());
  }

  private static String place(Matcher diagnostic) {
    return diagnostic.group("file")
        + ':'
        + diagnostic.group("line")
        + ':'
        + diagnostic.group("column")
        + ':'
        + rule(diagnostic)
        + ':'
        + diagnostic.group("text");
  }

  private static String rule(Matcher diagnostic) {
    String rule = diagnostic.group("rule");
    return rule == null ? NO_RULE : rule;
  }

  /** The message with the lines that follow its first one. */
  private static String text(List<String> lines, int start) {
    Matcher first = DIAGNOSTIC.matcher(lines.get(start));
    StringBuilder text = new StringBuilder(first.matches() ? first.group("text") : "");
    for (int index = start + 1; index < lines.size(); index++) {
      if (NEXT_MESSAGE.matcher(lines.get(index)).matches()) {
        break;
      }
      text.append('\n').append(lines.get(index).replaceFirst("^\\[(WARNING|ERROR)\\] ", ""));
    }
    return text.toString();
  }
}
