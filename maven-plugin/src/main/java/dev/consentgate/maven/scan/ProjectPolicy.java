package dev.consentgate.maven.scan;

import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project's policy: the file that is named, else the nearest one above the sources.
 *
 * @param file empty when the project has none
 */
record ProjectPolicy(Optional<Path> file, Policy policy) {

  private static final String NAME = "consentgate.yaml";

  /**
   * Reads it.
   *
   * @param source absolute
   */
  static ProjectPolicy read(Optional<Path> named, Path source, Policy catalog)
      throws ScanException {
    if (named.isPresent() && !Files.isRegularFile(named.get())) {
      throw new ScanException("consentgate.policy: there is no file " + named.get());
    }
    Optional<Path> file = named.or(() -> nearest(source));
    try {
      Policy policy = file.isPresent() ? PolicyReader.read(file.get(), catalog) : Policy.EMPTY;
      return new ProjectPolicy(file, policy);
    } catch (PolicyException broken) {
      throw new ScanException("the policy cannot be used:\n" + broken.render());
    }
  }

  private static Optional<Path> nearest(Path source) {
    for (Path folder = source; folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve(NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
