package dev.consentgate.summary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The places of a class path that belong to the same build: folders of classes, which nobody
 * publishes, and jars below the folders that the build names as its own.
 */
public final class TrustedPlaces implements Predicate<Path> {

  private final List<Path> folders;

  public TrustedPlaces(List<Path> folders) {
    this.folders = folders.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  @Override
  public boolean test(Path place) {
    Path path = place.toAbsolutePath().normalize();
    return Files.isDirectory(path) || folders.stream().anyMatch(path::startsWith);
  }
}
