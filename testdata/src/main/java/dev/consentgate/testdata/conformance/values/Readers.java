package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Scanner;
import java.util.stream.Collectors;

/** Content goes through readers and writers. */
final class Readers {
  private Readers() {}

  void stringWriter(Courier courier, Photo photo) {
    StringWriter text = new StringWriter();
    text.write(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void printWriter(Courier courier, Photo photo) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println(Base64.getEncoder().encodeToString(photo.getBytes()));
    out.flush();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void printWriterOfId(Courier courier, Photo photo) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.printf("photo %d", photo.getId());
    out.flush();
    courier.sendText(text.toString());
  }

  void reader(Courier courier, Photo photo) throws IOException {
    Reader in =
        new InputStreamReader(
            new ByteArrayInputStream(photo.getBytes()), StandardCharsets.ISO_8859_1);
    char[] characters = new char[100];
    int read = in.read(characters);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(new String(characters, 0, read));
  }

  void bufferedReader(Courier courier, Photo photo) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new StringReader(Base64.getMimeEncoder().encodeToString(photo.getBytes())));
    String line;
    while ((line = in.readLine()) != null) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(line);
    }
  }

  void lines(Courier courier, Photo photo) {
    BufferedReader in =
        new BufferedReader(
            new StringReader(Base64.getMimeEncoder().encodeToString(photo.getBytes())));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(in.lines().collect(Collectors.joining()));
  }

  void scanner(Courier courier, Photo photo) {
    Scanner scanner =
        new Scanner(new ByteArrayInputStream(photo.getBytes()), StandardCharsets.ISO_8859_1);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(scanner.next());
  }

  void otherReader(Courier courier, Photo photo, String caption) throws IOException {
    Reader in = new StringReader(caption);
    char[] characters = new char[photo.getBytes().length];
    int read = in.read(characters);
    courier.sendText(new String(characters, 0, read));
  }
}
