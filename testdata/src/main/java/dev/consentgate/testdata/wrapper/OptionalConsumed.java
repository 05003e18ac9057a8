package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.Optional;

/** A wrapper gives back the photo in an optional, and a lambda takes it out. */
final class OptionalConsumed {
  private OptionalConsumed() {}

  /** The wrapper filters by the size. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      allowed(consents, photo).ifPresent(kept -> trainer.train(kept));
    }

    private Optional<Photo> allowed(ConsentService consents, Photo photo) {
      return Optional.of(photo)
          .filter(
              each ->
                  each.getBytes().length > 10
                      || consents.hasConsent(each.getOwnerId(), Purpose.AI_TRAINING));
    }
  }

  /** The wrapper filters by the answer. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      allowed(consents, photo).ifPresent(kept -> trainer.train(kept));
    }

    private Optional<Photo> allowed(ConsentService consents, Photo photo) {
      return Optional.of(photo)
          .filter(each -> consents.hasConsent(each.getOwnerId(), Purpose.AI_TRAINING));
    }
  }
}
