package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.concurrent.Executor;

/** A gate calls back. */
final class CallbackOfGate {
  private CallbackOfGate() {}

  /** Gets the answer. */
  interface Callback {
    void onGranted();

    default void onDenied() {}
  }

  /** Asks and calls back. */
  static final class AsyncGate {
    private final ConsentService consents;
    private final Executor pool;

    AsyncGate(ConsentService consents, Executor pool) {
      this.consents = consents;
      this.pool = pool;
    }

    void ask(UserId person, Purpose purpose, Callback callback) {
      pool.execute(
          () -> {
            if (consents.hasConsent(person, purpose)) {
              callback.onGranted();
            } else {
              callback.onDenied();
            }
          });
    }
  }

  /** The photo goes in the callback for a refusal. */
  static final class Leaking {
    void share(AsyncGate gate, PartnerClient partner, AuditLog log, Photo photo) {
      gate.ask(
          photo.getOwnerId(),
          Purpose.PARTNER_SHARING,
          new Callback() {
            @Override
            public void onDenied() {
              // BUG: Diagnostic contains: IneffectiveConsentCheck
              partner.send(photo);
            }

            @Override
            public void onGranted() {
              log.note("the other case");
            }
          });
    }
  }

  /** The photo goes in the callback for an agreement. */
  static final class Sound {
    void share(AsyncGate gate, PartnerClient partner, AuditLog log, Photo photo) {
      gate.ask(
          photo.getOwnerId(),
          Purpose.PARTNER_SHARING,
          new Callback() {
            @Override
            public void onGranted() {
              partner.send(photo);
            }

            @Override
            public void onDenied() {
              log.note("the other case");
            }
          });
    }
  }
}
