package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Text builders hold content. */
final class Builders {
  private Builders() {}

  void appended(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder("image=");
    text.append(Base64.getEncoder().encodeToString(photo.getBytes())).append(';');
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void alias(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder();
    StringBuilder same = text.append("image=");
    same.append(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void replaced(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder("image=X");
    text.replace(6, 7, Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void inserted(Courier courier, Photo photo) {
    StringBuffer text = new StringBuffer("image=");
    text.insert(0, Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.reverse().toString());
  }

  void otherBuilder(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder("image=");
    StringBuilder log = new StringBuilder();
    log.append(Base64.getEncoder().encodeToString(photo.getBytes()));
    courier.sendText(text.append(log.length()).toString());
  }

  void emptied(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder();
    text.append(Base64.getEncoder().encodeToString(photo.getBytes()));
    text.setLength(0);
    text.append("nothing");
    courier.sendText(text.toString());
  }
}
