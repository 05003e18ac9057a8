package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.ExecutorService;

/** An executor sends later. */
final class Executor {
  private Executor() {}

  /** The task is handed over whatever the answer. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PartnerClient partner,
        ExecutorService executor,
        AuditLog log,
        Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("refused");
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      executor.submit(() -> partner.send(photo));
    }
  }

  /** The task is handed over behind the question. */
  static final class Sound {
    void share(
        ConsentService consents,
        PartnerClient partner,
        ExecutorService executor,
        AuditLog log,
        Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("refused");
        return;
      }
      executor.submit(() -> partner.send(photo));
    }
  }
}
