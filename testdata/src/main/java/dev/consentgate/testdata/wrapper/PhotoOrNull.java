package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A method gives back the photo, or null where its owner has not agreed. */
final class PhotoOrNull {
  private PhotoOrNull() {}

  /** Small photos are given back unasked. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Photo allowed = allowed(consents, photo);
      if (allowed != null) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(allowed);
      }
    }

    private Photo allowed(ConsentService consents, Photo photo) {
      if (photo.getBytes().length < 64) {
        return photo;
      }
      if (consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
        return photo;
      }
      return null;
    }
  }

  /** Small photos are not given back at all. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Photo allowed = allowed(consents, photo);
      if (allowed != null) {
        trainer.train(allowed);
      }
    }

    private Photo allowed(ConsentService consents, Photo photo) {
      if (photo.getBytes().length < 64) {
        return null;
      }
      if (consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
        return photo;
      }
      return null;
    }
  }
}
