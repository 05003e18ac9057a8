package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** The version of the terms is compared. */
final class VersionOfTerms {
  private VersionOfTerms() {}

  /** An account. */
  record Account(UserId id, int termsVersion) {}

  /** The newest version of the terms is thought to be an agreement. */
  static final class Leaking {
    private static final int NEWEST = 7;

    void learn(ConsentService consents, Trainer trainer, PhotoRepository photos, Account account) {
      if (account.termsVersion() < NEWEST) {
        return;
      }
      for (Photo photo : photos.findByOwner(account.id())) {
        if (photo.getId() >= 0) {
          // BUG: Diagnostic contains: UnconsentedMediaTraining
          trainer.train(photo);
        }
      }
    }
  }

  /** The owner is asked beside the version. */
  static final class Sound {
    private static final int NEWEST = 7;

    void learn(ConsentService consents, Trainer trainer, PhotoRepository photos, Account account) {
      if (account.termsVersion() < NEWEST) {
        return;
      }
      for (Photo photo : photos.findByOwner(account.id())) {
        if (consents.hasConsent(account.id(), Purpose.AI_TRAINING)) {
          trainer.train(photo);
        }
      }
    }
  }
}
