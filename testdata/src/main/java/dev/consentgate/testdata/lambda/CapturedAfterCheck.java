package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An action is made and run at once. */
final class CapturedAfterCheck {
  private CapturedAfterCheck() {}

  /** It is made before the question, and run whatever the answer. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      Runnable action = () -> partner.send(photo);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("agreed");
      }
      action.run();
    }
  }

  /** It is run behind the question. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Runnable action = () -> partner.send(photo);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("agreed");
        action.run();
      }
      log.note("done");
    }
  }
}
