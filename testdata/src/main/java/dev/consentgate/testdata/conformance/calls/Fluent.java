package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Calls are chained, and each returns the object itself. */
final class Fluent {
  private Fluent() {}

  private static final class Message {
    private final StringBuilder text = new StringBuilder();
    private byte[] attachment = new byte[0];

    Message line(String line) {
      text.append(line).append('\n');
      return this;
    }

    Message attach(byte[] attachment) {
      this.attachment = attachment;
      return this;
    }

    String text() {
      return text.toString();
    }

    byte[] attachment() {
      return attachment;
    }
  }

  void attached(Courier courier, Photo photo) {
    Message message = new Message().line("hello").attach(photo.getBytes()).line("bye");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(message.attachment());
    courier.sendText(message.text());
  }

  void inText(Courier courier, Photo photo) {
    Message message = new Message().line(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(message.text());
    courier.sendBytes(message.attachment());
  }
}
