package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A repository is asked for the agreement or throws. */
final class RecordOrThrow {
  private RecordOrThrow() {}

  /** The agreement for analytics must be there. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      ConsentRecord record = agreement(consents, photo.getOwnerId());
      log.note("under " + record);
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      trainer.train(photo);
    }

    private static ConsentRecord agreement(ConsentService consents, UserId owner) {
      return consents
          .find(owner, Purpose.ANALYTICS)
          .orElseThrow(() -> new IllegalStateException("no agreement"));
    }
  }

  /** The agreement for training must be there. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      ConsentRecord record = agreement(consents, photo.getOwnerId());
      log.note("under " + record);
      trainer.train(photo);
    }

    private static ConsentRecord agreement(ConsentService consents, UserId owner) {
      return consents
          .find(owner, Purpose.AI_TRAINING)
          .orElseThrow(() -> new IllegalStateException("no agreement"));
    }
  }
}
