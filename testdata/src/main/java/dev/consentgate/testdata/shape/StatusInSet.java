package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.EnumSet;
import java.util.Set;

/** A status must be one of a set. */
final class StatusInSet {
  private StatusInSet() {}

  /** The set has two members. */
  static final class Leaking {
    private static final Set<ConsentStatus> OPEN =
        EnumSet.of(ConsentStatus.GRANTED, ConsentStatus.UNKNOWN);

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (OPEN.contains(consents.status(photo.getOwnerId(), Purpose.AI_TRAINING))) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }
  }

  /** The set has one member. */
  static final class Sound {
    private static final Set<ConsentStatus> OPEN = EnumSet.of(ConsentStatus.GRANTED);

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (OPEN.contains(consents.status(photo.getOwnerId(), Purpose.AI_TRAINING))) {
        trainer.train(photo);
      }
    }
  }
}
