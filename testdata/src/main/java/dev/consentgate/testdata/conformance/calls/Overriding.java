package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** The receiver's class decides what runs. */
final class Overriding {
  private Overriding() {}

  private static class Label {
    String of(Photo photo) {
      return "photo " + photo.getId();
    }
  }

  private static final class FullLabel extends Label {
    @Override
    String of(Photo photo) {
      return super.of(photo) + Base64.getEncoder().encodeToString(photo.getBytes());
    }
  }

  void plain(Courier courier, Photo photo) {
    Label label = new Label();
    courier.sendText(label.of(photo));
  }

  void full(Courier courier, Photo photo) {
    Label label = new FullLabel();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(label.of(photo));
  }

  void either(Courier courier, Photo photo, boolean rich) {
    Label label = rich ? new FullLabel() : new Label();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(label.of(photo));
  }

  void unknownReceiver(Courier courier, Photo photo, Label label) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(label.of(photo));
  }
}
