package dev.consentgate.maven.gate;

import dev.consentgate.baseline.Baseline;
import dev.consentgate.baseline.BaselineException;
import dev.consentgate.baseline.BaselineFile;
import dev.consentgate.maven.console.Terminal;
import dev.consentgate.maven.project.BaselineOption;
import dev.consentgate.maven.project.PolicyOption;
import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.policy.reader.PolicyException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build of a module that has findings which its baseline does not accept, or whose
 * sources, as they are now, were not judged while they were compiled: without a trace of the check,
 * in part, under another policy or more leniently than the policy says. What javac has judged is
 * not judged again. Writes one report for all modules. The one-block set-up runs this goal by
 * itself.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls the goal.
public final class CheckMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

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

  /**
   * The least severe findings that fail: {@code error}, {@code warning}, {@code note}, {@code
   * never}.
   */
  @Parameter(property = "consentgate.failOn", defaultValue = "error")
  private String failOn;

  /** How many such findings each module may have beside the accepted ones. */
  @Parameter(property = "consentgate.maxAllowedFindings", defaultValue = "0")
  private int maxAllowedFindings;

  /** The files whose findings count, in Ant's patterns relative to their source root. */
  @Parameter(property = "consentgate.includes")
  private @Nullable List<String> includes;

  /** The files whose findings do not count; the report tells how many these are. */
  @Parameter(property = "consentgate.excludes")
  private @Nullable List<String> excludes;

  /** Whether test sources are judged too, by the sources. */
  @Parameter(property = "consentgate.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** Whether the sources are judged as they are, whatever the compilation has left. */
  @Parameter(property = "consentgate.fromSources", defaultValue = "false")
  private boolean fromSources;

  /** Whether everything is reported and nothing fails. */
  @Parameter(property = "consentgate.observe", defaultValue = "false")
  private boolean observe;

  /** The folder of the reports. */
  @Parameter(
      property = "consentgate.output",
      defaultValue = "${session.executionRootDirectory}/target/consentgate")
  private File output;

  /** Whether the console is coloured: {@code auto}, {@code always} or {@code never}. */
  @Parameter(property = "consentgate.color", defaultValue = "auto")
  private String color;

  /** Whether the module goes without the check. */
  @Parameter(property = "consentgate.skip", defaultValue = "false")
  private boolean skip;

  private final RepositorySystem repositorySystem;

  /** Called by Maven. */
  @Inject
  public CheckMojo(RepositorySystem repositorySystem) {
    this.repositorySystem = repositorySystem;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (skip) {
        getLog().info("ConsentGate: skipped");
      }
      GateReporting reporting =
          new GateReporting(
              new ReactorSession(session, execution),
              output.toPath(),
              Terminal.coloring(color),
              getLog());
      List<JudgedModule> failing =
          reporting.enter(project.getId(), skip ? Optional.empty() : judged(options()));
      if (!failing.isEmpty()) {
        throw new MojoFailureException(GateMessages.failure(failing, version));
      }
    } catch (BaselineException broken) {
      throw failure("the baseline cannot be used:\n" + broken.getMessage(), broken);
    } catch (PolicyException broken) {
      throw failure("the policy cannot be used: " + broken.render(), broken);
    } catch (IOException | ScanException unusable) {
      throw failure(String.valueOf(unusable.getMessage()), unusable);
    }
  }

  private static MojoExecutionException failure(String text, Exception cause) {
    return new MojoExecutionException("ConsentGate: " + text, cause);
  }

  private GateOptions options() throws ScanException {
    return new GateOptions(
        FailOn.severity(failOn),
        maxAllowedFindings,
        SourceSelection.of(
            includes == null ? List.of() : includes, excludes == null ? List.of() : excludes),
        observe);
  }

  /** Empty for a module without Java sources. */
  private Optional<JudgedModule> judged(GateOptions options)
      throws IOException, PolicyException, BaselineException {
    GateRequests requests = new GateRequests(repositorySystem, session, project);
    GateRequest request =
        requests.of(
            new PolicyOption(session, project, Optional.ofNullable(policy)), encoding, version);
    Optional<Path> accepted = BaselineOption.file(project);
    Optional<Baseline> baseline =
        accepted.isPresent() ? Optional.of(BaselineFile.read(accepted.get())) : Optional.empty();
    ModuleJudgement judgement =
        ModuleJudgement.of(request, fromSources ? JudgingMode.SOURCES : JudgingMode.COMPILED);
    List<Path> roots = new ArrayList<>(request.sourceRoots());
    if (includeTests) {
      roots.addAll(requests.testRoots());
      judgement = judgement.and(new TestSources(request, requests.testRoots()).judgement());
    }
    return judgement.record().isEmpty() && judgement.problems().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JudgedModule(new Gate(request, options, baseline), options, judgement, roots));
  }
}
