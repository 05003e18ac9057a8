package dev.consentgate.errorprone;

import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.baseline.Baseline;
import dev.consentgate.baseline.BaselineException;
import dev.consentgate.baseline.BaselineFile;
import dev.consentgate.finding.Finding;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Standing;
import dev.consentgate.record.ToolRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings that the project accepts as they are: the compiler is silent about them. */
final class AcceptedFindings {

  private final Baseline baseline;
  private final ToolRecord tool;

  private AcceptedFindings(Baseline baseline, ToolRecord tool) {
    this.baseline = baseline;
    this.tool = tool;
  }

  /** What the option names; nothing is accepted without it. */
  static AcceptedFindings read(Optional<String> option, ToolRecord tool) throws UsageException {
    if (option.isEmpty()) {
      return new AcceptedFindings(Baseline.EMPTY, tool);
    }
    try {
      return new AcceptedFindings(BaselineFile.read(NamedFile.of("Baseline", option.get())), tool);
    } catch (BaselineException broken) {
      throw new UsageException(broken.errors());
    } catch (IOException unreadable) {
      throw new UsageException(
          List.of(
              "option -XepOpt:ConsentGate:Baseline: '"
                  + option.get()
                  + "' cannot be read: "
                  + unreadable));
    }
  }

  /** The findings that are not accepted. */
  List<Finding> others(AnalysisResult result, AnalysisRecord record) {
    if (baseline.entries().isEmpty()) {
      return result.findings();
    }
    List<Standing> standings = baseline.standings(tool, record.findings());
    List<Finding> others = new ArrayList<>();
    for (int i = 0; i < result.findings().size(); i++) {
      if (standings.get(i) != Standing.UNCHANGED) {
        others.add(result.findings().get(i));
      }
    }
    return others;
  }
}
