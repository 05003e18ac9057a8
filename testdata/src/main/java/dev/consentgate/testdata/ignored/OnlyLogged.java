package dev.consentgate.testdata.ignored;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is noted. */
final class OnlyLogged {
  private OnlyLogged() {}

  /** It is noted, and no more. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("agreed: " + agreed);
      if (log != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It is noted and obeyed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("agreed: " + agreed);
      if (agreed) {
        partner.send(photo);
      }
    }
  }
}
