package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A flag says whether a throwing check came back. */
final class FlagSetInTry {
  private FlagSetInTry() {}

  /** The flag is up before the check has answered. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean allowed = false;
      try {
        allowed = true;
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } catch (ConsentException e) {
        log.note("refused " + photo.getId());
      }
      if (allowed) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** The flag goes up once the check has come back. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean allowed = false;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        allowed = true;
      } catch (ConsentException e) {
        log.note("refused " + photo.getId());
      }
      if (allowed) {
        partner.send(photo);
      }
    }
  }
}
