package dev.consentgate.catalog;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The YAML files of the catalog, one for each family of libraries.
 *
 * <p>The first file holds the words that the others refer to.
 */
final class CatalogFiles {

  static final String FOLDER = "/dev/consentgate/catalog/";

  private CatalogFiles() {}

  /** All files as one policy. */
  static Policy read() {
    Policy catalog = Policy.EMPTY;
    for (String file : files()) {
      catalog = Policy.merge(read(file, catalog), catalog);
    }
    return catalog;
  }

  private static List<String> files() {
    return text("files.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private static Policy read(String file, Policy words) {
    try {
      return PolicyReader.read("catalog/" + file, text(file), Evidence.CATALOG, words);
    } catch (PolicyException e) {
      throw new IllegalStateException("the shipped catalog is broken:\n" + e.render(), e);
    }
  }

  private static String text(String name) {
    try (InputStream in = CatalogFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the shipped catalog lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped catalog cannot be read", e);
    }
  }
}
