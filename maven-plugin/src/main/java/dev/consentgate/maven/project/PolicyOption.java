package dev.consentgate.maven.project;

import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import dev.consentgate.policy.reader.PolicySearch;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The policy file of a module: what an option names, seen from the root of the build, else the
 * nearest one above the module.
 */
public final class PolicyOption {

  private final MavenSession session;
  private final MavenProject project;
  private final Optional<String> named;

  public PolicyOption(MavenSession session, MavenProject project, Optional<String> named) {
    this.session = session;
    this.project = project;
    this.named = named.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** What to tell when the named file cannot be used. */
  public Optional<String> refusal() {
    return named
        .map(this::resolved)
        .filter(file -> !Files.isRegularFile(file))
        .map(
            file ->
                "ConsentGate: module "
                    + project.getArtifactId()
                    + " names the policy '"
                    + file
                    + "', which is not a file");
  }

  /** Empty where the project has no policy. */
  public Optional<Path> file() {
    return named.map(this::resolved).or(() -> PolicySearch.above(project.getBasedir().toPath()));
  }

  /**
   * The file's content.
   *
   * @throws PolicyException also for a named file that is not there
   */
  public Policy read(Policy catalog) throws PolicyException {
    Optional<Path> file = file();
    return file.isPresent() ? PolicyReader.read(file.get(), catalog) : Policy.EMPTY;
  }

  private Path resolved(String path) {
    File root = session.getRequest().getMultiModuleProjectDirectory();
    Path folder = root == null ? project.getBasedir().toPath() : root.toPath();
    return folder.resolve(path).normalize();
  }
}
