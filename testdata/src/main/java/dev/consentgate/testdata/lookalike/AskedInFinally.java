package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** An upload asks and cleans up. */
final class AskedInFinally {
  private AskedInFinally() {}

  /** It asks while it cleans up. */
  static final class Leaking {
    void upload(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {

      try {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      } finally {
        ask(consents, photo);
        log.note("done");
      }
    }

    private static void ask(ConsentService consents, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }
  }

  /** It asks before it uploads. */
  static final class Sound {
    void upload(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      ask(consents, photo);
      try {
        trainer.train(photo);
      } finally {

        log.note("done");
      }
    }

    private static void ask(ConsentService consents, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }
  }
}
