package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.function.Predicate;

/** A lambda asks for whomever it is given. */
final class SubjectParameter {
  private SubjectParameter() {}

  /** It is given the uploader. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Predicate<UserId> agreed = person -> consents.hasConsent(person, Purpose.AI_TRAINING);
      if (agreed.test(photo.getUploaderId())) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        trainer.train(photo);
      }
    }
  }

  /** It is given the owner. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Predicate<UserId> agreed = person -> consents.hasConsent(person, Purpose.AI_TRAINING);
      if (agreed.test(photo.getOwnerId())) {
        trainer.train(photo);
      }
    }
  }
}
