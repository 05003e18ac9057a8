package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A stage of the work is kept as an enum. */
final class StageInTry {
  private StageInTry() {}

  /** It is done whatever happened. */
  static final class Leaking {
    private enum Stage {
      BEGUN,
      ASKED
    }

    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      Stage stage = Stage.BEGUN;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        stage = Stage.ASKED;
      } catch (ConsentException e) {
        log.note("refused");
        stage = Stage.ASKED;
      }
      if (stage == Stage.ASKED) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }
  }

  /** It is done once the check came back. */
  static final class Sound {
    private enum Stage {
      BEGUN,
      ASKED
    }

    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      Stage stage = Stage.BEGUN;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        stage = Stage.ASKED;
      } catch (ConsentException e) {
        log.note("refused");
      }
      if (stage == Stage.ASKED) {
        trainer.train(photo);
      }
    }
  }
}
