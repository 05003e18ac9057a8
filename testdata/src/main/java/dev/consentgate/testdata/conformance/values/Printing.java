package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Formatter;

/** Content is printed and formatted. */
final class Printing {
  private Printing() {}

  void printStream(Courier courier, Photo photo) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(target, true, StandardCharsets.UTF_8);
    out.print(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void writerOverStream(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8))) {
      out.append("image=").append(Base64.getEncoder().encodeToString(photo.getBytes()));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(target.toString(StandardCharsets.UTF_8));
  }

  void formatter(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder();
    Formatter formatter = new Formatter(text);
    formatter.format("%s", Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void nameWritten(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
      out.write("photo " + photo.getId());
    }
    courier.sendBytes(target.toByteArray());
  }

  void ownHelper(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    write(target, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(bytes(target));
  }

  private static void write(OutputStream out, byte[] content) throws IOException {
    out.write(content);
  }

  private static byte[] bytes(ByteArrayOutputStream out) {
    return out.toByteArray();
  }
}
