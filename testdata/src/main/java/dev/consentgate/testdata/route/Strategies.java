package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A map holds the ways a photo can go. */
final class Strategies {
  private Strategies() {}

  /** One way does not ask. */
  static final class Leaking {
    private final Map<String, Consumer<Photo>> ways = new HashMap<>();

    Leaking(ConsentService consents, PartnerClient partner, Trainer trainer) {
      ways.put(
          "share",
          photo -> {
            consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
            partner.send(photo);
          });
      ways.put(
          "learn",
          photo -> {
            // BUG: Diagnostic contains: UnconsentedMediaTraining
            trainer.train(photo);
          });
    }

    void go(String way, Photo photo) {
      ways.get(way).accept(photo);
    }
  }

  /** Both ways ask. */
  static final class Sound {
    private final Map<String, Consumer<Photo>> ways = new HashMap<>();

    Sound(ConsentService consents, PartnerClient partner, Trainer trainer) {
      ways.put(
          "share",
          photo -> {
            consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
            partner.send(photo);
          });
      ways.put(
          "learn",
          photo -> {
            consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
            trainer.train(photo);
          });
    }

    void go(String way, Photo photo) {
      ways.get(way).accept(photo);
    }
  }
}
