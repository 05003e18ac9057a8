package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.ArrayList;
import java.util.List;

/** A query gives those who agreed, and more photos are put beside its rows. */
final class RowsMixedWithOthers {
  private RowsMixedWithOthers() {}

  /** Photos in the database. */
  interface Pictures {
    List<Photo> agreedToTraining();

    List<Photo> newest();
  }

  /** The others are put in unasked. */
  static final class Leaking {
    void learn(ConsentService consents, Pictures pictures, Trainer trainer) {
      List<Photo> set = new ArrayList<>(pictures.agreedToTraining());
      for (Photo photo : pictures.newest()) {
        if (photo.getId() > 0) {
          set.add(photo);
        }
      }
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.trainAll(set);
    }
  }

  /** The others are put in after they were asked. */
  static final class Sound {
    void learn(ConsentService consents, Pictures pictures, Trainer trainer) {
      List<Photo> set = new ArrayList<>(pictures.agreedToTraining());
      for (Photo photo : pictures.newest()) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          set.add(photo);
        }
      }
      trainer.trainAll(set);
    }
  }
}
