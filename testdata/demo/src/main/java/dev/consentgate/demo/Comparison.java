package dev.consentgate.demo;

import dev.consentgate.testdata.Expectation.Kind;
import dev.consentgate.testdata.Expectations;
import dev.consentgate.testdata.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the sample's sources expect beside what the compiler reported.
 *
 * @param files what was expected and found in each file that has either
 * @param problems what went wrong with the run as a whole
 */
record Comparison(TreeMap<Path, PerFile> files, List<String> problems) {

  /** One file's expectations, reports, and the differences between the two. */
  record PerFile(Expectations expected, List<Report> found) {
    List<String> differences() {
      return expected.differences(found);
    }

    boolean isSilent() {
      return expected.all().isEmpty() && found.isEmpty();
    }
  }

  static Comparison of(SampleSources sources, CompilerOutput output, int exitCode) {
    TreeSet<Path> paths = new TreeSet<>(sources.expectations().keySet());
    paths.addAll(output.reports().keySet());
    TreeMap<Path, PerFile> files = new TreeMap<>();
    for (Path path : paths) {
      Expectations expected =
          sources.expectations().getOrDefault(path, new Expectations(List.of()));
      files.put(path, new PerFile(expected, output.of(path)));
    }
    List<String> problems = new ArrayList<>();
    output.skippedModules().forEach(name -> problems.add("module " + name + " was not compiled"));
    if (exitCode != 0 && output.reports().isEmpty()) {
      problems.add("the build ended with " + exitCode + " and no finding: see Maven's output");
    }
    return new Comparison(files, List.copyOf(problems));
  }

  boolean asExpected() {
    return problems.isEmpty()
        && files.values().stream().allMatch(file -> file.differences().isEmpty());
  }

  /** The comparison as a table, with each difference, ending in one sentence. */
  List<String> lines(Path sample) {
    List<String> lines = new ArrayList<>();
    lines.add(row("expected", "found", "file"));
    for (Map.Entry<Path, PerFile> entry : files.entrySet()) {
      PerFile file = entry.getValue();
      if (!file.isSilent()) {
        String name = sample.relativize(entry.getKey()).toString();
        lines.add(row(reportable(file) + "", file.found().size() + "", shortened(name)));
        file.differences().forEach(difference -> lines.add("         DIFFERS  " + difference));
      }
    }
    problems.forEach(problem -> lines.add("         PROBLEM  " + problem));
    lines.add(totals());
    return List.copyOf(lines);
  }

  private String totals() {
    long silent = files.values().stream().filter(PerFile::isSilent).count();
    long expected = files.values().stream().mapToLong(Comparison::reportable).sum();
    long found = files.values().stream().mapToLong(file -> file.found().size()).sum();
    long differences = files.values().stream().mapToLong(file -> file.differences().size()).sum();
    return "expected "
        + expected
        + " findings, found "
        + found
        + "; known gaps: "
        + count(Kind.MISSING)
        + " missing, "
        + count(Kind.SPURIOUS)
        + " spurious; "
        + silent
        + " files without a marker were silent; "
        + (asExpected() ? "AS EXPECTED" : (differences + problems.size()) + " DIFFERENCES");
  }

  private long count(Kind kind) {
    return files.values().stream().mapToLong(file -> file.expected().count(kind)).sum();
  }

  /** How many reports the markers ask for: a known false alarm is one, a known miss is none. */
  private static long reportable(PerFile file) {
    return file.expected().all().size() - file.expected().count(Kind.MISSING);
  }

  private static String row(String expected, String found, String file) {
    return String.format("%8s %6s  %s", expected, found, file);
  }

  private static String shortened(String path) {
    return path.replace('\\', '/').replaceFirst("src/main/java/.*/", ".../");
  }
}
