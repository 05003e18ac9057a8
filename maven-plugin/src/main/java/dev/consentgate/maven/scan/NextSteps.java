package dev.consentgate.maven.scan;

import dev.consentgate.record.AnalysisRecord;
import java.util.ArrayList;
import java.util.List;

/** What helps most after a scan. */
final class NextSteps {

  private static final double MUCH = 0.05;

  private NextSteps() {}

  static List<String> of(ScanRequest request, ScanResult result) {
    AnalysisRecord record = result.record();
    List<String> steps = new ArrayList<>();
    steps.add("Reports: " + result.sarif() + ", " + result.json());
    if (result.policy().isEmpty()) {
      steps.add(
          "Next: declare media, owners, checks and purposes in consentgate.yaml at the root of the"
              + " sources, or name the file by -Dconsentgate.policy=FILE");
    } else if (request.classPath().isEmpty() && record.coverage().unresolvedShare() > MUCH) {
      steps.add(
          "Next: give the libraries' jars for a more exact result; a Maven project lists them by"
              + " mvn dependency:build-classpath, then -Dconsentgate.classpath=JARS");
    } else if (!record.findings().isEmpty()) {
      steps.add(
          "Next: open consentgate.sarif in an IDE to walk along the routes, or mend the first"
              + " finding as its line 'fix' says and scan again");
    }
    return steps;
  }
}
