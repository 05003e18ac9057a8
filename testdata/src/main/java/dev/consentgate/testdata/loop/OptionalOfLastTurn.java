package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;
import java.util.Optional;

/** An optional agreement is kept over the turns of a loop. */
final class OptionalOfLastTurn {
  private OptionalOfLastTurn() {}

  /** It may be of the photo before. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      Optional<ConsentRecord> record = Optional.empty();
      for (Photo photo : photos) {
        if (photo.getId() > 10) {
          record = consents.find(photo.getOwnerId(), Purpose.AI_TRAINING);
        }
        if (record.isPresent()) {
          // BUG: Diagnostic contains: UnconsentedMediaTraining
          trainer.train(photo);
        }
      }
    }
  }

  /** It is emptied in each turn. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      Optional<ConsentRecord> record = Optional.empty();
      for (Photo photo : photos) {
        record = Optional.empty();
        if (photo.getId() > 10) {
          record = consents.find(photo.getOwnerId(), Purpose.AI_TRAINING);
        }
        if (record.isPresent()) {
          trainer.train(photo);
        }
      }
    }
  }
}
