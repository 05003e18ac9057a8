package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Content is written through wrapping streams. */
final class WrappedOutputs {
  private WrappedOutputs() {}

  void buffered(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (OutputStream out = new BufferedOutputStream(target)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void dataOutput(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(photo.getBytes().length);
    out.write(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void dataOutputOfId(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(target);
    out.writeLong(photo.getId());
    courier.sendBytes(target.toByteArray());
  }

  void gzip(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(target)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void zip(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(target)) {
      out.putNextEntry(new ZipEntry("photo.jpg"));
      out.write(photo.getBytes());
      out.closeEntry();
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void zipOfCaption(Courier courier, Photo photo, String caption) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(target)) {
      out.putNextEntry(new ZipEntry(photo.getId() + ".txt"));
      out.write(caption.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    courier.sendBytes(target.toByteArray());
  }

  void base64Wrap(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (OutputStream out = Base64.getEncoder().wrap(target)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(target.toString(StandardCharsets.US_ASCII));
  }

  void objectStream(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(target)) {
      out.writeObject(photo);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }
}
