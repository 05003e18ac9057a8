package dev.consentgate.errorprone;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that an option names: by its path, or by a {@code file:} address where the path holds
 * blanks, at which the argument that starts Error Prone would be split.
 */
final class NamedFile {

  private NamedFile() {}

  static Path of(String option, String value) throws UsageException {
    try {
      return value.startsWith("file:") ? Path.of(URI.create(value)) : Path.of(value);
    } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
      throw new UsageException(
          List.of("option -XepOpt:ConsentGate:" + option + ": '" + value + "' is not a path"));
    }
  }
}
