package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;

/** Content is parked in files. */
final class TempFiles {
  private TempFiles() {}

  void written(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Files.write(file, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendFile(file);
  }

  void readBack(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Files.write(file, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(Files.readAllBytes(file));
  }

  void otherFile(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Path other = Files.createTempFile("caption", ".txt");
    Files.write(file, photo.getBytes());
    courier.sendFile(other);
  }

  void outputStream(Courier courier, Photo photo) throws IOException {
    File file = File.createTempFile("photo", ".jpg");
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendFile(file.toPath());
  }

  void copied(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Path copy = file.resolveSibling("copy.jpg");
    Files.copy(new ByteArrayInputStream(photo.getBytes()), file);
    Files.copy(file, copy);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendStream(Files.newInputStream(copy));
  }

  void writtenText(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".txt");
    Files.writeString(file, Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(Files.readString(file));
  }

  void newOutput(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendStream(Files.newInputStream(file));
  }

  void sizeOfFile(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Files.write(file, photo.getBytes());
    courier.sendText("size " + Files.size(file));
  }

  void fileChannel(Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(photo.getBytes()));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendFile(file);
  }

  void fileWriter(Courier courier, Photo photo) throws IOException {
    File file = new File("photo.txt");
    try (FileWriter out = new FileWriter(file, StandardCharsets.US_ASCII)) {
      out.write(Base64.getEncoder().encodeToString(photo.getBytes()));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendFile(file.toPath());
  }
}
