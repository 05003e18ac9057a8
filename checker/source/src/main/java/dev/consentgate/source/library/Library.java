package dev.consentgate.source.library;

import dev.consentgate.source.type.ClassLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All compiled classes within sight: the JDK, the class path, and signatures that are shipped. */
public final class Library implements AutoCloseable {

  private final List<ClassBytes> places;

  public Library(ClassPath classPath, JdkImage jdk, ShippedSignatures shipped) {
    this.places = List.of(jdk, classPath, shipped);
  }

  public boolean isPackage(String name) {
    return places.stream().anyMatch(place -> place.containsPackage(name));
  }

  /** A new symbol for the class, or null when no place has it. */
  public @Nullable LibraryClass find(String binaryName, ClassLookup classes) {
    for (ClassBytes place : places) {
      if (place.contains(binaryName)) {
        return new LibraryClass(binaryName, classes, () -> read(place, binaryName));
      }
    }
    return null;
  }

  private static byte @Nullable [] read(ClassBytes place, String binaryName) {
    try {
      return place.read(binaryName);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      for (ClassBytes place : places) {
        place.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
