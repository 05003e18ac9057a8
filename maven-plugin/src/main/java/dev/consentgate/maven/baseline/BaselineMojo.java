package dev.consentgate.maven.baseline;

import dev.consentgate.baseline.Baseline;
import dev.consentgate.baseline.BaselineException;
import dev.consentgate.baseline.BaselineFile;
import dev.consentgate.maven.gate.GateRequest;
import dev.consentgate.maven.gate.GateRequests;
import dev.consentgate.maven.gate.JudgingMode;
import dev.consentgate.maven.gate.LinkedModules;
import dev.consentgate.maven.gate.ModuleJudgement;
import dev.consentgate.maven.project.BaselineOption;
import dev.consentgate.maven.project.PolicyOption;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.UnreadRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a module accepts into {@code consentgate-baseline.txt} in its folder: the first time
 * all findings, afterwards only those of them that are still there, so that it shrinks by itself
 * and grows only when asked. The compile-time check is silent about what stands there.
 */
@Mojo(name = "baseline", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls the goal.
public final class BaselineMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /**
   * The policy file, seen from the root of the build; without it the nearest {@code
   * consentgate.yaml} above the module.
   */
  @Parameter(property = "consentgate.policy")
  private @Nullable String policy;

  /** The encoding of the sources. */
  @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /** Whether findings that are not in an existing baseline are accepted too. */
  @Parameter(property = "consentgate.accept", defaultValue = "false")
  private boolean accept;

  /** Whether the module is left as it is. */
  @Parameter(property = "consentgate.skip", defaultValue = "false")
  private boolean skip;

  private final RepositorySystem repositorySystem;

  /** Called by Maven. */
  @Inject
  public BaselineMojo(RepositorySystem repositorySystem) {
    this.repositorySystem = repositorySystem;
  }

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("ConsentGate: skipped");
      return;
    }
    Path file = BaselineOption.place(project);
    try {
      boolean first = !Files.isRegularFile(file);
      Baseline old = first ? Baseline.EMPTY : BaselineFile.read(file);
      Optional<AnalysisRecord> found = found();
      if (found.isPresent()) {
        unread(found.get());
        update(file, first, BaselineChange.of(old, found.get(), first || accept));
      }
    } catch (BaselineException broken) {
      throw new MojoExecutionException(
          "ConsentGate: the baseline cannot be used:\n" + broken.getMessage(), broken);
    } catch (PolicyException broken) {
      throw new MojoExecutionException(
          "ConsentGate: the policy cannot be used: " + broken.render(), broken);
    } catch (IOException unusable) {
      throw new MojoExecutionException("ConsentGate: " + unusable.getMessage(), unusable);
    }
  }

  /** What was not read has no findings to accept. */
  private void unread(AnalysisRecord found) {
    for (UnreadRecord file : found.coverage().unread()) {
      getLog().warn("ConsentGate: not read: " + file.file() + ": " + file.reason());
    }
  }

  private void update(Path file, boolean first, BaselineChange change) throws IOException {
    change.lines().forEach(line -> getLog().info("ConsentGate: " + line));
    if (!first || !change.next().entries().isEmpty()) {
      BaselineFile.write(file, change.next());
    }
  }

  /** What the compilation has judged, where it is the module as it is now; else the sources. */
  private Optional<AnalysisRecord> found() throws IOException, PolicyException {
    GateRequest request =
        new GateRequests(repositorySystem, session, project)
            .of(new PolicyOption(session, project, Optional.ofNullable(policy)), encoding, version);
    return ModuleJudgement.of(request, JudgingMode.COMPILED).with(leftToCallers()).record();
  }

  /** Nothing as long as some callers are not known. */
  private List<FindingRecord> leftToCallers() {
    LinkedModules modules = new LinkedModules(session);
    return modules.unknown().isEmpty()
        ? modules.findings().getOrDefault(project.getId(), List.of())
        : List.of();
  }
}
