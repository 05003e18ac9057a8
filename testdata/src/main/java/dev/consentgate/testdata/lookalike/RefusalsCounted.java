package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;

/** An export counts those who refuse. */
final class RefusalsCounted {
  private RefusalsCounted() {}

  /** It counts them and takes their photos along. */
  static final class Leaking {
    private int refusals;

    void export(ConsentService consents, Trainer trainer, List<Photo> photos, AuditLog log) {
      for (Photo photo : photos) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          refusals++;
        }
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
      log.note("refusals: " + refusals);
    }
  }

  /** It counts them and leaves their photos out. */
  static final class Sound {
    private int refusals;

    void export(ConsentService consents, Trainer trainer, List<Photo> photos, AuditLog log) {
      for (Photo photo : photos) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
          refusals++;
          continue;
        }
        trainer.train(photo);
      }
      log.note("refusals: " + refusals);
    }
  }
}
