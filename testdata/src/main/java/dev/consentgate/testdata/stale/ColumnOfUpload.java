package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;

/** An upload keeps the answer of its day in a column. */
final class ColumnOfUpload {
  private ColumnOfUpload() {}

  /** A row of the table of uploads. */
  record Upload(Photo photo, boolean agreedAtUpload) {}

  /** The column decides. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Upload> uploads) {
      for (Upload upload : uploads) {
        if (!upload.agreedAtUpload()) {
          continue;
        }

        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(upload.photo());
      }
    }
  }

  /** The column and the service decide. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Upload> uploads) {
      for (Upload upload : uploads) {
        if (!upload.agreedAtUpload()) {
          continue;
        }
        consents.requireConsent(upload.photo().getOwnerId(), Purpose.AI_TRAINING);
        trainer.train(upload.photo());
      }
    }
  }
}
