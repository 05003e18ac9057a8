package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A feature flag is asked with the person as its context. */
final class FeatureFlag {
  private FeatureFlag() {}

  /** Feature flags. */
  interface Flags {
    boolean isOn(String flag, boolean fallback, UserId context);
  }

  /** The flag alone decides. */
  static final class Leaking {
    void learn(ConsentService consents, Flags flags, Trainer trainer, Photo photo) {
      UserId owner = photo.getOwnerId();
      if (flags.isOn("photo-training-consent", true, owner)) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(photo);
      }
    }
  }

  /** The flag and the owner decide. */
  static final class Sound {
    void learn(ConsentService consents, Flags flags, Trainer trainer, Photo photo) {
      UserId owner = photo.getOwnerId();
      if (flags.isOn("photo-training-consent", true, owner)
          && consents.hasConsent(owner, Purpose.AI_TRAINING)) {
        trainer.train(photo);
      }
    }
  }
}
