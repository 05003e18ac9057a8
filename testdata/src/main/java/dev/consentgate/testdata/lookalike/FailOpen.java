package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A helper answers also when the service is down. */
final class FailOpen {
  private FailOpen() {}

  /** It answers yes then. */
  static final class Leaking {
    void learn(ConsentService consents, AuditLog log, Trainer trainer, Photo photo) {
      if (agreed(consents, log, photo.getOwnerId())) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }

    private static boolean agreed(ConsentService consents, AuditLog log, UserId owner) {
      try {
        return consents.hasConsent(owner, Purpose.AI_TRAINING);
      } catch (RuntimeException e) {
        log.note("service down: " + e);
        return true;
      }
    }
  }

  /** It answers no then. */
  static final class Sound {
    void learn(ConsentService consents, AuditLog log, Trainer trainer, Photo photo) {
      if (agreed(consents, log, photo.getOwnerId())) {
        trainer.train(photo);
      }
    }

    private static boolean agreed(ConsentService consents, AuditLog log, UserId owner) {
      try {
        return consents.hasConsent(owner, Purpose.AI_TRAINING);
      } catch (RuntimeException e) {
        log.note("service down: " + e);
        return false;
      }
    }
  }
}
