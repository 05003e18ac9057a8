package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A try stands in a try. */
final class FlagInNestedTry {
  private FlagInNestedTry() {}

  /** The outer handler raises the flag. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean open = false;
      try {
        try {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          open = true;
        } finally {
          log.note("asked");
        }
      } catch (RuntimeException e) {
        open = true;
      }
      if (open) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** The outer handler leaves the flag. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean open = false;
      try {
        try {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          open = true;
        } finally {
          log.note("asked");
        }
      } catch (RuntimeException e) {
        log.note("refused");
      }
      if (open) {
        partner.send(photo);
      }
    }
  }
}
