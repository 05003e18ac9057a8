package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A handler turns the refusal into another exception. */
final class RefusalRethrown {
  private RefusalRethrown() {}

  /** It makes the exception and keeps it. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      } catch (ConsentException e) {
        IllegalStateException refusal = new IllegalStateException("refused", e);
        log.note(refusal.getMessage());
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }
  }

  /** It throws it. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      } catch (ConsentException e) {
        IllegalStateException refusal = new IllegalStateException("refused", e);
        throw refusal;
      }
      trainer.train(photo);
    }
  }
}
