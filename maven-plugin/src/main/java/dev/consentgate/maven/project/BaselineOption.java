package dev.consentgate.maven.project;

import dev.consentgate.baseline.BaselineFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** The baseline of a module: the file of that name in the module's folder. */
public final class BaselineOption {

  private BaselineOption() {}

  /** Empty where the module has none. */
  public static Optional<Path> file(MavenProject project) {
    return Optional.of(place(project)).filter(Files::isRegularFile);
  }

  /** Where it stands, or would stand. */
  public static Path place(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize().resolve(BaselineFile.NAME);
  }
}
