package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** The owner goes through her id's text and back. */
final class ValueOfId {
  private ValueOfId() {}

  /** The text is the one of the uploader. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      String key = photo.getUploaderId().value();
      ask(consents, key);
      // MISSING: ConsentForWrongSubject: an id made of the text of another id is not taken for it
      // SPURIOUS: an id made of the text of another id is not taken for it
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }

    private static void ask(ConsentService consents, String key) {
      consents.requireConsent(new UserId(key), Purpose.AI_TRAINING);
    }
  }

  /** The text is the one of the owner. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      String key = photo.getOwnerId().value();
      ask(consents, key);
      // SPURIOUS: an id made of the text of another id is not taken for it
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }

    private static void ask(ConsentService consents, String key) {
      consents.requireConsent(new UserId(key), Purpose.AI_TRAINING);
    }
  }
}
