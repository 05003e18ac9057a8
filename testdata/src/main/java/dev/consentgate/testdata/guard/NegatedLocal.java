package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A local says that the owner refused. */
final class NegatedLocal {
  private NegatedLocal() {}

  /** It says so when the owner agreed. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      boolean refused = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (refused) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }
  }

  /** It says so when the owner did not agree. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      boolean refused = !consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (refused) {
        return;
      }
      trainer.train(photo);
    }
  }
}
