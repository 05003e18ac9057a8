package dev.consentgate.testdata.conformance.decisions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Arithmetic decides. */
final class Ternaries {
  private Ternaries() {}

  void never(Courier courier, Photo photo) {
    int number = 86;
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    String sent = (7 * 42) - number > 200 ? "never " + photo.getId() : text;
    courier.sendText(sent);
  }

  void always(Courier courier, Photo photo) {
    int number = 106;
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    String sent = (7 * 42) - number > 200 ? "never" : text;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(sent);
  }

  void ifElse(Courier courier, Photo photo) {
    String sent;
    int number = 196;
    if ((500 / 42) + number > 200) {
      sent = Base64.getEncoder().encodeToString(photo.getBytes());
    } else {
      sent = "never";
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(sent);
  }

  void ifElseOther(Courier courier, Photo photo) {
    String sent;
    int number = 186;
    if ((500 / 42) + number > 200) {
      sent = Base64.getEncoder().encodeToString(photo.getBytes());
    } else {
      sent = "always";
    }
    courier.sendText(sent);
  }

  void whileTurns(Courier courier, Photo photo) {
    String sent = "start";
    int turns = 0;
    while (turns < 1) {
      sent = Base64.getEncoder().encodeToString(photo.getBytes());
      turns++;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(sent);
  }
}
