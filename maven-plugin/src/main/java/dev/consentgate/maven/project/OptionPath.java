package dev.consentgate.maven.project;

import java.nio.file.Path;

/**
 * A path as a word of javac's argument that starts Error Prone, which is split at blanks: as it is,
 * or as a {@code file:} address where it holds blanks.
 */
public final class OptionPath {

  private OptionPath() {}

  public static String of(Path path) {
    boolean blank = path.toString().chars().anyMatch(Character::isWhitespace);
    return blank ? path.toAbsolutePath().toUri().toString() : path.toString();
  }
}
