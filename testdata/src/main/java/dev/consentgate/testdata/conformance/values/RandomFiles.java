package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Content goes through files that are open for reading and writing. */
final class RandomFiles {
  private RandomFiles() {}

  void writtenAndRead(Courier courier, Photo photo, File file) throws IOException {
    try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
      out.write(photo.getBytes());
      out.seek(0);
      byte[] content = new byte[100];
      out.readFully(content);
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void length(Courier courier, Photo photo, File file) throws IOException {
    try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
      out.write(photo.getBytes());
      courier.sendText("length " + out.length());
    }
  }

  void lines(Courier courier, Photo photo, Path file) throws IOException {
    Files.write(file, List.of(Base64.getEncoder().encodeToString(photo.getBytes())));
    for (String line : Files.readAllLines(file)) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(line);
    }
  }

  void moved(Courier courier, Photo photo, Path file) throws IOException {
    Files.write(file, photo.getBytes());
    Path moved = Files.move(file, file.resolveSibling("moved.jpg"));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendFile(moved);
  }

  void copiedOut(Courier courier, Photo photo, Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Files.write(file, photo.getBytes());
    Files.copy(file, out);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void neighbour(Courier courier, Photo photo, Path file) throws IOException {
    Files.write(file, photo.getBytes());
    courier.sendFile(file.resolveSibling("terms.txt"));
  }
}
