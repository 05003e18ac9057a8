package dev.consentgate.maven.scan;

import dev.consentgate.maven.console.LoggedProgress;
import dev.consentgate.maven.console.Terminal;
import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.maven.sources.ScanProgress;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.report.Coloring;
import dev.consentgate.report.ConsoleReport;
import dev.consentgate.report.FlowSelection;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Scans a folder of Java sources, whether it builds or not, and writes {@code consentgate.sarif}
 * and {@code consentgate.json}. Needs no project: source roots of Maven, Gradle and plain layouts
 * are found below the folder.
 */
@Mojo(name = "scan", requiresProject = false, aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls the goal.
public final class ScanMojo extends AbstractMojo {

  private static final int SHOWN_FINDINGS = 100;

  /** The folder with the sources, or one file. */
  @Parameter(property = "consentgate.source", defaultValue = "${session.executionRootDirectory}")
  private File source;

  /** The policy file; without it the nearest {@code consentgate.yaml} above the sources. */
  @Parameter(property = "consentgate.policy")
  private @Nullable File policy;

  /**
   * Jars and class folders of the libraries, as java takes them: {@code a.jar:lib/*}. Without them
   * the scan knows what the sources, the JDK and the catalog tell.
   */
  @Parameter(property = "consentgate.classpath", defaultValue = "")
  private @Nullable String classpath;

  /** The folder of the reports. */
  @Parameter(
      property = "consentgate.output",
      defaultValue = "${session.executionRootDirectory}/target/consentgate")
  private File output;

  /** Whether test sources are scanned too. */
  @Parameter(property = "consentgate.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** The encoding of the sources; a file that is not written in it is read as Latin-1. */
  @Parameter(property = "consentgate.encoding", defaultValue = "UTF-8")
  private String encoding;

  /** Whether the SARIF file shows the flows without a finding too, such as checked ones. */
  @Parameter(property = "consentgate.allFlows", defaultValue = "false")
  private boolean allFlows;

  /** Whether a finding of severity error fails the build. */
  @Parameter(property = "consentgate.failOnFindings", defaultValue = "false")
  private boolean failOnFindings;

  /** Whether the console is coloured: {@code auto}, {@code always} or {@code never}. */
  @Parameter(property = "consentgate.color", defaultValue = "auto")
  private String color;

  /** Whether nothing is scanned. */
  @Parameter(property = "consentgate.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("ConsentGate: skipped");
      return;
    }
    try {
      ScanRequest request = request();
      Coloring coloring = Terminal.coloring(color);
      ScanResult result = Scan.run(request, progress());
      print(request, result, coloring);
      fail(result.record());
    } catch (ScanException failure) {
      throw new MojoExecutionException("ConsentGate: " + failure.getMessage(), failure);
    }
  }

  private ScanRequest request() throws ScanException {
    return new ScanRequest(
        source.toPath(),
        Optional.ofNullable(policy).map(File::toPath),
        ClassPathText.paths(classpath == null ? "" : classpath),
        output.toPath(),
        includeTests,
        charset(),
        allFlows ? FlowSelection.ALL : FlowSelection.FINDINGS,
        version);
  }

  private Charset charset() throws ScanException {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new ScanException("consentgate.encoding: '" + encoding + "' is not known", unknown);
    }
  }

  private ScanProgress progress() {
    return interactive && Terminal.isThere()
        ? new LoggedProgress(line -> getLog().info(line))
        : ScanProgress.NONE;
  }

  private void print(ScanRequest request, ScanResult result, Coloring coloring) {
    AnalysisRecord record = result.record();
    List<FindingRecord> findings =
        record.findings().stream().filter(FindingRecord::isOpen).toList();
    List<FindingRecord> shown = findings.subList(0, Math.min(SHOWN_FINDINGS, findings.size()));
    ConsoleReport.findings(record.withFindings(shown), coloring).forEach(getLog()::info);
    if (shown.size() < findings.size()) {
      getLog().info((findings.size() - shown.size()) + " more findings stand in the reports");
    }
    getLog()
        .info(
            result
                .policy()
                .map(file -> "Policy: " + file)
                .orElse("Policy: none; media, checks and purposes are inferred from names"));
    ConsoleReport.summary(record, NextSteps.of(request, result)).forEach(getLog()::info);
  }

  private void fail(AnalysisRecord record) throws MojoFailureException {
    long errors =
        record.findings().stream()
            .filter(FindingRecord::isOpen)
            .filter(FindingRecord::isError)
            .count();
    if (failOnFindings && errors > 0) {
      throw new MojoFailureException(
          "ConsentGate: "
              + errors
              + (errors == 1 ? " finding" : " findings")
              + " of severity error, listed above and in "
              + output);
    }
  }
}
