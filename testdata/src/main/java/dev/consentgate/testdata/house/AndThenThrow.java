package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.function.Predicate;

/** Two guards stand in a row. */
final class AndThenThrow {
  private AndThenThrow() {}

  /** The second one takes back what the first one did. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Predicate<Photo> first = photo1 -> photo1.getBytes() != null;
      boolean go = first.test(photo);
      go |= consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (!go) {
        throw new ConsentException("refused");
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }
  }

  /** The second one adds to what the first one did. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Predicate<Photo> first = photo1 -> photo1.getBytes() != null;
      boolean go = first.test(photo);
      go &= consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (!go) {
        throw new ConsentException("refused");
      }
      trainer.train(photo);
    }
  }
}
