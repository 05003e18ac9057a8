package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A flag is written in a finally block. */
final class FlagInFinally {
  private FlagInFinally() {}

  /** It is raised there. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean open = false;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        open = true;
      } catch (ConsentException e) {
        log.note("refused");
      } finally {
        open = true;
      }
      if (open) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It is looked at there. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean open = false;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        open = true;
      } catch (ConsentException e) {
        log.note("refused");
      } finally {
        log.note("open " + open);
      }
      if (open) {
        partner.send(photo);
      }
    }
  }
}
