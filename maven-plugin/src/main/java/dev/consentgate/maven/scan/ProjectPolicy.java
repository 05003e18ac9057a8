package dev.consentgate.maven.scan;

import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import dev.consentgate.policy.reader.PolicySearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project's policy: the file that is named, else the nearest one above the sources.
 *
 * @param file empty when the project has none
 */
record ProjectPolicy(Optional<Path> file, Policy policy) {

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
    Optional<Path> file = named.or(() -> PolicySearch.above(source));
    try {
      Policy policy = file.isPresent() ? PolicyReader.read(file.get(), catalog) : Policy.EMPTY;
      return new ProjectPolicy(file, policy);
    } catch (PolicyException broken) {
      throw new ScanException("the policy cannot be used:\n" + broken.render());
    }
  }
}
