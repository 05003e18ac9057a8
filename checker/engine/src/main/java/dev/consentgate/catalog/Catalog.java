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
 * The catalog that is shipped with the engine, one file for each family of libraries.
 *
 * <p>The first file holds the words that the others refer to.
 */
public final class Catalog {

  private static final String FOLDER = "/dev/consentgate/catalog/";

  private Catalog() {}

  /** The whole catalog as one policy. */
  public static Policy load() {
    Policy catalog = Policy.EMPTY;
    for (String file : files()) {
      catalog = Policy.merge(read(file, catalog), catalog);
    }
    return catalog;
  }

  /** The names of the catalog's files, the words first. */
  static List<String> files() {
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
    try (InputStream in = Catalog.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the shipped catalog lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped catalog cannot be read", e);
    }
  }
}
