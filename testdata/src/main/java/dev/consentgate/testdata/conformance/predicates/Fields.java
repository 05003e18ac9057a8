package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Trainer;

/** Constants stand in fields. */
final class Fields {
  private Fields() {}

  private static final class Settings {
    private static final boolean SHARING = true;
    private static final boolean TRAINING = false;
    private static final String MODE = "off";
    private final int level;
    private boolean enabled;

    Settings(int level) {
      this.level = level;
    }
  }

  void shared(Courier courier, Photo photo) {
    if (Settings.SHARING) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void trained(Trainer trainer, Photo photo) {
    if (Settings.TRAINING || Settings.MODE.equals("on")) {
      trainer.trainOn(photo.getBytes());
    }
  }

  void level(Courier courier, Photo photo) {
    Settings settings = new Settings(3);
    if (settings.level > 5) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void neverEnabled(Courier courier, Photo photo) {
    Settings settings = new Settings(3);
    if (settings.enabled) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void enabled(Courier courier, Photo photo) {
    Settings settings = new Settings(3);
    settings.enabled = true;
    if (settings.enabled) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }
}
