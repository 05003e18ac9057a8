package dev.consentgate.testdata.conformance.sessions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** An object remembers media from one call to the next. */
final class Conversations {
  private Conversations() {}

  private static final class Conversation {
    private final Courier courier;
    private Photo last;
    private String lastText = "";

    Conversation(Courier courier) {
      this.courier = courier;
    }

    void photo(Photo photo) {
      last = photo;
    }

    void text(String text) {
      lastText = text;
    }

    void forward() {
      if (last != null) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        courier.sendBytes(last.getBytes());
      }
      courier.sendText(lastText);
    }
  }

  void run(Courier courier, Photo photo) {
    Conversation conversation = new Conversation(courier);
    conversation.text("hello");
    conversation.photo(photo);
    conversation.forward();
  }
}
