package dev.consentgate.testdata.thirdparty;

import java.util.List;

/**
 * How one compilation ended.
 *
 * @param ended false when it was stopped for its time
 */
record Compiled(
    boolean ended,
    int exitCode,
    long millis,
    long cpuMillis,
    long peakMegabytes,
    List<String> lines) {

  Compiled {
    lines = List.copyOf(lines);
  }

  /** What a survey counted; a dash when it did not get there. */
  String count(String what) {
    String start = Survey.MARK + ' ' + what + ' ';
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse("-");
  }

  List<String> findings() {
    return lines.stream()
        .filter(line -> line.matches(".*: (warning|error): \\[(Uncons|Consent|Ineff)\\w+].*"))
        .map(line -> line.replaceFirst("^.*/", ""))
        .toList();
  }

  String outcome() {
    boolean crashed = lines.stream().anyMatch(line -> line.contains("defect of the tool"));
    return crashed ? "CRASH" : !ended ? "stopped" : exitCode == 0 ? "ok" : "rc " + exitCode;
  }
}
