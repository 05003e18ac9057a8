package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The argument of the sink is chosen by a ternary. */
final class TernaryArgument {
  private TernaryArgument() {}

  /** A refusal chooses the same photo. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo, Photo placeholder) {
      consents.requireConsent(placeholder.getOwnerId(), Purpose.AI_TRAINING);
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(agreed ? photo : photo);
    }
  }

  /** A refusal chooses the placeholder, whose owner was asked before. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo, Photo placeholder) {
      consents.requireConsent(placeholder.getOwnerId(), Purpose.AI_TRAINING);
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      trainer.train(agreed ? photo : placeholder);
    }
  }
}
