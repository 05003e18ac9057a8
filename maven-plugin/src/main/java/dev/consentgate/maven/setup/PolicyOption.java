package dev.consentgate.maven.setup;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The policy file of a module: what an option names, else the nearest one above the module. */
final class PolicyOption {

  private static final String NAME = "consentgate.yaml";

  private final MavenSession session;
  private final MavenProject project;
  private final Optional<String> named;

  PolicyOption(MavenSession session, MavenProject project, Optional<String> named) {
    this.session = session;
    this.project = project;
    this.named = named;
  }

  /** What to tell when the named file cannot be used. */
  Optional<String> refusal() {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Path file = resolved(named.get());
    if (!Files.isRegularFile(file)) {
      return Optional.of(SetupMessages.noPolicy(project.getArtifactId(), file.toString()));
    }
    return hasBlank(file)
        ? Optional.of(SetupMessages.blankInPolicy(project.getArtifactId(), file.toString()))
        : Optional.empty();
  }

  /** The path for the checks; they find by themselves what javac's option could not carry. */
  Optional<String> path() {
    return file().filter(path -> !hasBlank(path)).map(Path::toString);
  }

  Optional<Path> file() {
    return named.map(this::resolved).or(this::above);
  }

  private Path resolved(String path) {
    File root = session.getRequest().getMultiModuleProjectDirectory();
    Path folder = root == null ? project.getBasedir().toPath() : root.toPath();
    return folder.resolve(path).normalize();
  }

  private Optional<Path> above() {
    Path folder = project.getBasedir().toPath().toAbsolutePath().normalize();
    for (Path above = folder; above != null; above = above.getParent()) {
      Path candidate = above.resolve(NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean hasBlank(Path path) {
    return path.toString().chars().anyMatch(Character::isWhitespace);
  }
}
