package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A method takes a person and a photo and throws where the person has not agreed. */
final class HelperThrows {
  private HelperThrows() {}

  /** It is given the uploader. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      learnFor(photo.getUploaderId(), photo, consents, trainer);
    }

    private static void learnFor(
        UserId person, Photo photo, ConsentService consents, Trainer trainer) {
      if (!consents.hasConsent(person, Purpose.AI_TRAINING)) {
        throw new ConsentException(person.value());
      }
      // BUG: Diagnostic contains: ConsentForWrongSubject
      trainer.train(photo);
    }
  }

  /** It is given the owner. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      learnFor(photo.getOwnerId(), photo, consents, trainer);
    }

    private static void learnFor(
        UserId person, Photo photo, ConsentService consents, Trainer trainer) {
      if (!consents.hasConsent(person, Purpose.AI_TRAINING)) {
        throw new ConsentException(person.value());
      }
      trainer.train(photo);
    }
  }
}
