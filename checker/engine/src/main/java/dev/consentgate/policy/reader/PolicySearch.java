package dev.consentgate.policy.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The search for a project's policy where no option names one: the nearest file of its name. */
public final class PolicySearch {

  /** The file's name. */
  public static final String NAME = "consentgate.yaml";

  private PolicySearch() {}

  /** The nearest policy in the folder or above it. */
  public static Optional<Path> above(Path folder) {
    return above(List.of(folder));
  }

  /** The nearest policy in the first of the folders that has one in it or above it. */
  public static Optional<Path> above(Collection<Path> folders) {
    Set<Path> visited = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path start = folder.toAbsolutePath().normalize();
      for (Path above = start; above != null && visited.add(above); above = above.getParent()) {
        Path candidate = above.resolve(NAME);
        if (Files.isRegularFile(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }
}
