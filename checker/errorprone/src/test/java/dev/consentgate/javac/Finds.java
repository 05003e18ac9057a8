package dev.consentgate.javac;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.AnalysisRecords;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.FlowRecord;
import dev.consentgate.record.MeasuredProgram;
import dev.consentgate.record.SourceTree;
import dev.consentgate.record.ToolRecord;
import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an analysis over one front-end says of some sources, in terms that another front-end's
 * analysis can be compared by: identities, rules, lines and routes.
 *
 * @param findings one line for each
 * @param flows one line for each flow, the good ones too
 */
record Finds(TreeSet<String> findings, TreeSet<String> flows, int calls, int unresolvedCalls) {

  /** With javac, which needs the whole class path. */
  static Finds ofJavac(Path folder, String classPath, Policy policy) throws IOException {
    List<String> options = List.of("-classpath", classPath);
    return of(AttributedSources.of(files(folder), options), folder, policy);
  }

  /** With JavaParser, whatever there is of a class path. */
  static Finds ofSource(Path folder, String classPath, Policy policy) throws IOException {
    List<Path> jars =
        Stream.of(classPath.split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    try (SourceFrontEnd source =
        SourceFrontEnd.read(SourceRequest.of(files(folder), folder, jars))) {
      return of(source, folder, policy);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    return ResolutionScore.javaFiles(folder).stream()
        .filter(file -> !file.toString().contains(File.separator + "target" + File.separator))
        .toList();
  }

  private static Finds of(FrontEnd frontEnd, Path folder, Policy policy) {
    MeasuredProgram program = new MeasuredProgram(new LoweredProgram(frontEnd));
    AnalysisResult result = Analysis.run(program, policy, AnalysisOptions.DEFAULT);
    AnalysisRecord record =
        new AnalysisRecords(
                new ToolRecord("", "", "", ""), policy, SourceTree.of(folder.toString(), ""))
            .of(result, program, 0, List.of());
    TreeSet<String> findings = new TreeSet<>();
    record.findings().forEach(finding -> findings.add(line(finding)));
    TreeSet<String> flows = new TreeSet<>();
    record.flows().forEach(flow -> flows.add(line(flow)));
    return new Finds(
        findings, flows, record.coverage().calls(), record.coverage().unresolvedCalls());
  }

  private static String line(FindingRecord finding) {
    return String.join(
        " ",
        finding.place().toString(),
        finding.rule(),
        finding.id(),
        finding.severity().key(),
        String.join(",", new TreeSet<>(finding.routes())));
  }

  private static String line(FlowRecord flow) {
    return String.join(
        " ",
        flow.sink().place().toString(),
        flow.ruling().verdict().name(),
        flow.identity().flow(),
        flow.media().symbol(),
        flow.entry());
  }
}
