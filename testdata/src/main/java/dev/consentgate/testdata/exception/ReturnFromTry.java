package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A try gives back whether the check came through. */
final class ReturnFromTry {
  private ReturnFromTry() {}

  /** The finally block does not know, and the handler says yes. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      if (answers(consents, log, photo)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }

    private boolean answers(ConsentService consents, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        return true;
      } catch (ConsentException e) {
        return true;
      } finally {
        log.note("asked");
      }
    }
  }

  /** The handler says no. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      if (answers(consents, log, photo)) {
        trainer.train(photo);
      }
    }

    private boolean answers(ConsentService consents, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        return true;
      } catch (ConsentException e) {
        return false;
      } finally {
        log.note("asked");
      }
    }
  }
}
