package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A scope is opened for a person and closed at the end. */
final class ScopeResource {
  private ScopeResource() {}

  /** Opening it notes a refusal. */
  static final class Leaking {
    private static final class Scope implements AutoCloseable {
      private final AuditLog log;

      private Scope(AuditLog log) {
        this.log = log;
      }

      static Scope open(ConsentService consents, AuditLog log, UserId person) {
        if (!consents.hasConsent(person, Purpose.AI_TRAINING)) {
          log.note("refused");
        }
        return new Scope(log);
      }

      @Override
      public void close() {
        log.note("closed");
      }
    }

    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      try (Scope scope = Scope.open(consents, log, photo.getOwnerId())) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
        log.note("in " + scope);
      }
    }
  }

  /** Opening it fails with a refusal. */
  static final class Sound {
    private static final class Scope implements AutoCloseable {
      private final AuditLog log;

      private Scope(AuditLog log) {
        this.log = log;
      }

      static Scope open(ConsentService consents, AuditLog log, UserId person) {
        if (!consents.hasConsent(person, Purpose.AI_TRAINING)) {
          log.note("refused");
          throw new ConsentException("refused");
        }
        return new Scope(log);
      }

      @Override
      public void close() {
        log.note("closed");
      }
    }

    void learn(ConsentService consents, Trainer trainer, AuditLog log, Photo photo) {
      try (Scope scope = Scope.open(consents, log, photo.getOwnerId())) {
        trainer.train(photo);
        log.note("in " + scope);
      }
    }
  }
}
