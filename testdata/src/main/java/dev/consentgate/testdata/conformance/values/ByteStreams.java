package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content goes through streams of bytes. */
final class ByteStreams {
  private ByteStreams() {}

  void throughOutput(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void throughInput(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendStream(new ByteArrayInputStream(photo.getBytes()));
  }

  void wrapped(Courier courier, Photo photo) {
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendStream(in);
  }

  void readAll(Courier courier, Photo photo) throws IOException {
    try (InputStream in = new ByteArrayInputStream(photo.getBytes())) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(in.readAllBytes());
    }
  }

  void transferred(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ByteArrayInputStream(photo.getBytes()).transferTo(out);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void copyLoop(Courier courier, Photo photo) throws IOException {
    InputStream in = new ByteArrayInputStream(photo.getBytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1024];
    int read;
    while ((read = in.read(buffer)) != -1) {
      out.write(buffer, 0, read);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void byteLoop(Courier courier, Photo photo) throws IOException {
    InputStream in = new ByteArrayInputStream(photo.getBytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int each = in.read(); each >= 0; each = in.read()) {
      out.write(each);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void otherStream(Courier courier, Photo photo, byte[] logo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.write(photo.getBytes());
    out.write(logo);
    courier.sendBytes(out.toByteArray());
  }

  void sizeOfStream(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(photo.getBytes());
    courier.sendText("bytes " + out.size());
  }

  void resetStream(Courier courier, Photo photo, byte[] logo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(photo.getBytes());
    out.reset();
    out.write(logo);
    courier.sendBytes(out.toByteArray());
  }
}
