package dev.consentgate.maven.setup;

import dev.consentgate.baseline.BaselineFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** The baseline of a module: the file of that name in the module's folder, where there is one. */
final class BaselineOption {

  private BaselineOption() {}

  /** Its path for the checks; javac's option cannot carry a path with blanks. */
  static Optional<String> of(MavenProject project) {
    return file(project)
        .map(Path::toString)
        .filter(path -> path.chars().noneMatch(Character::isWhitespace));
  }

  static Optional<Path> file(MavenProject project) {
    return Optional.of(project.getBasedir().toPath().toAbsolutePath().resolve(BaselineFile.NAME))
        .filter(Files::isRegularFile);
  }
}
