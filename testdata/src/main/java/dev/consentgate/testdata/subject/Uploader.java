package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The photo knows two people. */
final class Uploader {
  private Uploader() {}

  /** The one who uploaded is asked. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      consents.requireConsent(photo.getUploaderId(), Purpose.AI_TRAINING);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      trainer.train(photo);
    }
  }

  /** The one who owns is asked. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      trainer.train(photo);
    }
  }
}
