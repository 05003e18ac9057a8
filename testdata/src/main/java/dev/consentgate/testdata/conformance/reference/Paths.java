package dev.consentgate.testdata.conformance.reference;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file is written and sent by its name. */
final class Paths {
  private Paths() {}

  void sameName(Courier courier, Photo photo) throws IOException {
    Files.write(Path.of("work", "photo.jpg"), photo.getBytes());
    // MISSING: UnconsentedMediaSharing: a file is not known by its name
    courier.sendFile(Path.of("work", "photo.jpg"));
  }

  void otherName(Courier courier, Photo photo) throws IOException {
    Files.write(Path.of("work", "photo.jpg"), photo.getBytes());
    courier.sendFile(Path.of("work", "terms.txt"));
  }

  void byText(Courier courier, Photo photo) throws IOException {
    String name = "work/" + photo.getId() + ".jpg";
    try (FileOutputStream out = new FileOutputStream(name)) {
      out.write(photo.getBytes());
    }
    // MISSING: UnconsentedMediaSharing: a file is not known by its name
    courier.sendFile(Path.of(name));
  }

  void byFile(Courier courier, Photo photo) throws IOException {
    File file = new File("work/photo.jpg");
    Files.write(file.toPath(), photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendStream(new FileInputStream(file));
  }

  void byOtherFile(Courier courier, Photo photo) throws IOException {
    File file = new File("work/photo.jpg");
    File other = new File("work/terms.txt");
    Files.write(file.toPath(), photo.getBytes());
    courier.sendStream(new FileInputStream(other));
  }
}
