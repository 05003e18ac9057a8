package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;
import java.util.stream.Collectors;

/** A photo is given away under a pseudonym. */
final class HashedOwner {
  private HashedOwner() {}

  /** A photo whose owner has a number only. */
  record Anonymous(int owner, byte[] picture) {}

  /** A pseudonym is thought to be enough. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      List<Anonymous> anonymous =
          photos.stream()
              .map(photo -> new Anonymous(photo.getOwnerId().hashCode(), photo.getBytes()))
              .collect(Collectors.toList());
      for (Anonymous one : anonymous) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.trainOn(one.picture());
      }
    }
  }

  /** The owner is asked first. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      List<Anonymous> anonymous =
          photos.stream()
              .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
              .map(photo -> new Anonymous(photo.getOwnerId().hashCode(), photo.getBytes()))
              .collect(Collectors.toList());
      for (Anonymous one : anonymous) {
        trainer.trainOn(one.picture());
      }
    }
  }
}
