package dev.consentgate.maven.setup;

import dev.consentgate.maven.project.BaselineOption;
import dev.consentgate.record.Digest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/**
 * Readies the compile-time check for the compiler: chooses the Error Prone for the JDK that
 * compiles, and the path on which javac finds it. The one-block set-up runs this goal by itself.
 */
@Mojo(
    name = "prepare",
    defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls the goal.
public final class PrepareMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession repositorySession;

  /** The version of Error Prone; without it the newest that runs on the JDK that compiles. */
  @Parameter(property = "consentgate.errorProneVersion")
  private @Nullable String errorProneVersion;

  /** Whether the build asks for annotation processing in words. */
  @Parameter(defaultValue = "false")
  private boolean asksForProcessing;

  /** Whether the build itself has javac run in a process of its own. */
  @Parameter(property = "maven.compiler.fork", defaultValue = "false")
  private boolean fork;

  /** The javac that such a process runs. */
  @Parameter(property = "maven.compiler.executable")
  private @Nullable String executable;

  /** The argument of javac that starts the check, where a change of it must be noticed. */
  @Parameter private @Nullable String argument;

  /** The policy file, for the same purpose. */
  @Parameter private @Nullable File policy;

  /** The requirements that choose the compiler's toolchain. */
  @Parameter private @Nullable Map<String, String> jdkToolchain;

  private final RepositorySystem repositorySystem;
  private final ToolchainManager toolchains;

  /** Called by Maven. */
  @Inject
  public PrepareMojo(RepositorySystem repositorySystem, ToolchainManager toolchains) {
    this.repositorySystem = repositorySystem;
    this.toolchains = toolchains;
  }

  @Override
  public void execute() throws MojoExecutionException {
    boolean open = JavacAccess.isOpenHere();
    Toolchain toolchain = toolchain();
    CompilingJdk jdk = jdk(toolchain, open);
    if (!jdk.runsErrorProne()) {
      throw new MojoExecutionException(
          SetupMessages.oldJdk(project.getArtifactId(), jdk.feature(), jdk.javac().toString()));
    }
    Properties properties = project.getProperties();
    String version = errorProneVersion == null ? jdk.errorProneVersion() : errorProneVersion;
    ProcessorPath path =
        ProcessorPath.of(
            new ToolResolution(repositorySystem, repositorySession, project).resolve(version),
            classPath(),
            asksForProcessing,
            jdk.processesUnasked());
    SetupProperty.ERROR_PRONE_VERSION.set(properties, version);
    SetupProperty.TOOL_PATH.set(properties, path.toolText());
    SetupProperty.PROCESSOR_PATH.set(properties, path.text());
    SetupProperty.PROCESSING.set(properties, path.argument());
    if (toolchain == null) {
      SetupProperty.JAVAC.set(properties, jdk.javac().toString());
    }
    noticeChanges(version);
    getLog().info("Consent is checked while javac " + jdk.feature() + " compiles");
  }

  private void noticeChanges(String errorProne) throws MojoExecutionException {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    Path build = Path.of(project.getBuild().getDirectory());
    try {
      String rules =
          policy == null
              ? ""
              : Digest.of(new String(Files.readAllBytes(policy.toPath()), StandardCharsets.UTF_8));
      new Recompilation(build, classes)
          .restOn(
              String.join(
                  "\n", OwnArtifacts.version(), errorProne, rules, accepted(), "" + argument));
    } catch (IOException unusable) {
      throw new MojoExecutionException("ConsentGate: " + unusable.getMessage(), unusable);
    }
  }

  private String accepted() throws IOException {
    Optional<Path> baseline = BaselineOption.file(project);
    return baseline.isPresent() ? Digest.of(Files.readString(baseline.get())) : "";
  }

  /** An executable without a process of its own means nothing to the compiler. */
  private CompilingJdk jdk(@Nullable Toolchain toolchain, boolean open)
      throws MojoExecutionException {
    try {
      if (executable != null && (fork || !open)) {
        return CompilingJdk.of(Path.of(executable));
      }
      String javac = toolchain == null ? null : toolchain.findTool("javac");
      return javac == null ? CompilingJdk.own() : CompilingJdk.of(Path.of(javac));
    } catch (IOException unknown) {
      throw new MojoExecutionException("ConsentGate: " + unknown.getMessage(), unknown);
    }
  }

  private @Nullable Toolchain toolchain() {
    if (jdkToolchain != null) {
      List<Toolchain> matching = toolchains.getToolchains(session, "jdk", jdkToolchain);
      if (matching != null && !matching.isEmpty()) {
        return matching.get(0);
      }
    }
    return toolchains.getToolchainFromBuildContext("jdk", session);
  }

  /** Without the module's own classes, which are not there yet. */
  private List<Path> classPath() throws MojoExecutionException {
    try {
      String output = project.getBuild().getOutputDirectory();
      return project.getCompileClasspathElements().stream()
          .filter(element -> !element.equals(output))
          .map(Path::of)
          .toList();
    } catch (DependencyResolutionRequiredException unresolved) {
      throw new IllegalStateException(unresolved);
    }
  }
}
