package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A throwing check stands in a try. */
final class RefusalCaught {
  private RefusalCaught() {}

  /** The handler goes on. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } catch (ConsentException e) {
        log.note("refused " + photo.getId());
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** The handler ends the method. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } catch (ConsentException e) {
        log.note("refused " + photo.getId());
        return;
      }
      partner.send(photo);
    }
  }
}
