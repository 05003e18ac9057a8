package dev.consentgate.maven.gate;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.maven.project.PolicyOption;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build of a module whose sources, as they are now, were not judged while they were
 * compiled: without a trace of the check, in part, under another policy or more leniently than the
 * policy says. The one-block set-up runs this goal by itself.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls the goal.
public final class CheckMojo extends AbstractMojo {

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

  /** Whether the module goes without the check. */
  @Parameter(property = "consentgate.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("ConsentGate: skipped");
      return;
    }
    try {
      List<String> problems = StampCheck.run(request());
      if (!problems.isEmpty()) {
        throw new MojoFailureException(GateMessages.failure(project.getArtifactId(), problems));
      }
    } catch (IOException unreadable) {
      throw new MojoExecutionException("ConsentGate: " + unreadable.getMessage(), unreadable);
    }
  }

  private GateRequest request() throws MojoExecutionException {
    Policy catalog = Catalog.load();
    Path base = project.getBasedir().toPath();
    return new GateRequest(
        project.getArtifactId(),
        project.getCompileSourceRoots().stream().map(base::resolve).toList(),
        CompiledSelection.of(project),
        encoding == null ? Charset.defaultCharset() : Charset.forName(encoding),
        Path.of(project.getBuild().getOutputDirectory()),
        catalog,
        policy(catalog),
        version);
  }

  private Policy policy(Policy catalog) throws MojoExecutionException {
    try {
      return new PolicyOption(session, project, Optional.ofNullable(policy)).read(catalog);
    } catch (PolicyException broken) {
      throw new MojoExecutionException(
          "ConsentGate: the policy cannot be used: " + broken.render());
    }
  }
}
