package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.Optional;

/** One agreement is kept and used for two things. */
final class AnalyticsForLearning {
  private AnalyticsForLearning() {}

  /** It was given for analytics, and a model learns. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      Optional<ConsentRecord> record = consents.find(photo.getOwnerId(), Purpose.ANALYTICS);
      record.ifPresent(
          agreement -> {
            log.note("agreement " + agreement);
            // BUG: Diagnostic contains: ConsentForWrongPurpose
            trainer.train(photo);
          });
    }
  }

  /** It was given for training, and a model learns. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      Optional<ConsentRecord> record = consents.find(photo.getOwnerId(), Purpose.AI_TRAINING);
      record.ifPresent(
          agreement -> {
            log.note("agreement " + agreement);
            trainer.train(photo);
          });
    }
  }
}
