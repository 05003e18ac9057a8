package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A rule book says when consent is required. */
final class ConsentNotRequired {
  private ConsentNotRequired() {}

  /** The rules of a region. */
  interface RuleBook {
    boolean isConsentRequired(UserId person);
  }

  /** Where it is not required, nobody is asked. */
  static final class Leaking {
    void learn(ConsentService consents, RuleBook rules, Trainer trainer, Photo photo) {
      if (allowed(consents, rules, photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(photo);
      }
    }

    private static boolean allowed(ConsentService consents, RuleBook rules, Photo photo) {
      return (!rules.isConsentRequired(photo.getOwnerId())
          || consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING));
    }
  }

  /** Even where it is not required, the owner must agree. */
  static final class Sound {
    void learn(ConsentService consents, RuleBook rules, Trainer trainer, Photo photo) {
      if (allowed(consents, rules, photo)) {
        trainer.train(photo);
      }
    }

    private static boolean allowed(ConsentService consents, RuleBook rules, Photo photo) {
      return (!rules.isConsentRequired(photo.getOwnerId())
          && consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING));
    }
  }
}
