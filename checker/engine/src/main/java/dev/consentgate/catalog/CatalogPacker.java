package dev.consentgate.catalog;

import dev.consentgate.policy.reader.PackedPolicyWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the build that packs the YAML files of the catalog. */
public final class CatalogPacker {

  private CatalogPacker() {}

  /** Writes the packed form into the folder of classes that is the only argument. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0] + CatalogFiles.FOLDER);
    Files.createDirectories(folder);
    Files.write(folder.resolve(Catalog.PACKED), PackedPolicyWriter.write(CatalogFiles.read()));
  }
}
