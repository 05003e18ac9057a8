package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.LinkedList;
import java.util.List;

/** A list of asked photos is copied. */
final class CopiedList {
  private CopiedList() {}

  /** The copy is of the wrong list. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      List<Photo> agreed = new LinkedList<>();
      for (Photo photo : photos) {
        if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          agreed.add(photo);
        }
      }
      List<Photo> batch = List.copyOf(photos);
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.trainAll(batch);
    }
  }

  /** The copy is of the asked list. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      List<Photo> agreed = new LinkedList<>();
      for (Photo photo : photos) {
        if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          agreed.add(photo);
        }
      }
      List<Photo> batch = List.copyOf(agreed);
      trainer.trainAll(batch);
    }
  }
}
