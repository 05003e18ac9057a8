package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;

/** A loop skips photos. */
final class ContinueWithoutAsking {
  private ContinueWithoutAsking() {}

  /** It skips the question for small ones. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      for (int at = 0; at < photos.size(); at++) {
        Photo photo = photos.get(at);
        if (photo.getBytes().length < 10) {
          // BUG: Diagnostic contains: UnconsentedMediaTraining
          trainer.train(photo);
          continue;
        }
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          continue;
        }
        trainer.train(photo);
      }
    }
  }

  /** It skips small ones. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      for (int at = 0; at < photos.size(); at++) {
        Photo photo = photos.get(at);
        if (photo.getBytes().length < 10) {
          continue;
        }
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          continue;
        }
        trainer.train(photo);
      }
    }
  }
}
