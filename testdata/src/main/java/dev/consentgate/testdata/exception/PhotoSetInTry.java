package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A variable takes the photo inside a try. */
final class PhotoSetInTry {
  private PhotoSetInTry() {}

  /** It takes it before the question. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Photo open = null;
      try {
        open = photo;
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        log.note("asked");
      } catch (ConsentException e) {
        log.note("refused");
      }
      if (open != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(open);
      }
    }
  }

  /** It takes it after the question. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Photo open = null;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        open = photo;
      } catch (ConsentException e) {
        log.note("refused");
      }
      if (open != null) {
        partner.send(open);
      }
    }
  }
}
