package dev.consentgate.catalog;

import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PackedPolicyReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The catalog that is shipped with the engine.
 *
 * <p>It is read from the packed form that the build makes of the YAML files; where that is missing,
 * as in a development environment, from the files themselves.
 */
public final class Catalog {

  /** The packed form, among the resources. */
  static final String PACKED = "catalog.packed";

  private Catalog() {}

  /** The whole catalog as one policy. */
  public static Policy load() {
    try (InputStream packed = Catalog.class.getResourceAsStream(CatalogFiles.FOLDER + PACKED)) {
      return packed == null
          ? CatalogFiles.read()
          : PackedPolicyReader.read(new BufferedInputStream(packed));
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped catalog cannot be read", e);
    }
  }
}
