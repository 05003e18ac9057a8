package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A wrapper throws where the owner has not agreed; it lives in another class. */
final class ThrowingWrapper {
  private ThrowingWrapper() {}

  /** It looks away when it is switched off. */
  static final class Leaking {
    private record Guardian(ConsentService consents, boolean on) {
      void insist(Photo photo) {
        if (!on) {
          return;
        }
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo, boolean on) {
      new Guardian(consents, on).insist(photo);
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.train(photo);
    }
  }

  /** It throws when it is switched off. */
  static final class Sound {
    private record Guardian(ConsentService consents, boolean on) {
      void insist(Photo photo) {
        if (!on) {
          throw new ConsentException("switched off");
        }
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo, boolean on) {
      new Guardian(consents, on).insist(photo);
      trainer.train(photo);
    }
  }
}
