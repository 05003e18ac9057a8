package dev.consentgate.source.library;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A place that holds compiled classes. */
public interface ClassBytes extends AutoCloseable {

  boolean contains(String binaryName);

  boolean containsPackage(String name);

  /** The class file, or null when this place has no such class. */
  byte @Nullable [] read(String binaryName) throws IOException;

  @Override
  void close() throws IOException;
}
