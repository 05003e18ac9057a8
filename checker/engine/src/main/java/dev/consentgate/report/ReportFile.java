package dev.consentgate.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there as a whole or not at all: it is written beside its place under another name,
 * then moved.
 */
public final class ReportFile {

  /** What is written. */
  public interface Content {
    void write(Writer target) throws IOException;
  }

  private ReportFile() {}

  /** Writes in UTF-8; folders that are missing are made. */
  public static void write(Path file, Content content) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null) {
      throw new IOException(file + " cannot be a file");
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve("." + place.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (BufferedWriter target = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.write(target);
      }
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plainFileSystem) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
