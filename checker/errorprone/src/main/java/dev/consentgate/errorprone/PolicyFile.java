package dev.consentgate.errorprone;

import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyError;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import dev.consentgate.policy.reader.PolicySearch;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The project's policy: the file that an option names, else the nearest one above the sources. */
final class PolicyFile {

  private PolicyFile() {}

  /** The project's policy alone; {@link Policy#EMPTY} when the project has none. */
  static Policy read(CheckOptions options, List<JCCompilationUnit> units, Policy catalog)
      throws UsageException {
    Optional<Path> file =
        options.policy().isPresent()
            ? Optional.of(NamedFile.of("Policy", options.policy().get()))
            : search(units);
    try {
      return file.isPresent() ? PolicyReader.read(file.get(), catalog) : Policy.EMPTY;
    } catch (PolicyException broken) {
      throw new UsageException(broken.errors().stream().map(PolicyFile::text).toList());
    }
  }

  /** The compiler prints that it is an error. */
  private static String text(PolicyError error) {
    return error.position() + ": " + error.message();
  }

  private static Optional<Path> search(List<JCCompilationUnit> units) {
    Set<Path> folders = new LinkedHashSet<>();
    for (JCCompilationUnit unit : units) {
      URI uri = unit.sourcefile.toUri();
      if ("file".equals(uri.getScheme())) {
        folders.add(Path.of(uri).toAbsolutePath().normalize().getParent());
      }
    }
    return PolicySearch.above(folders);
  }
}
