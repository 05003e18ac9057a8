package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A try asks, and the photo goes. */
final class SentInFinally {
  private SentInFinally() {}

  /** It goes in the finally block. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        log.note("asked " + photo.getId());
      } finally {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It goes in the try block. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      } finally {
        log.note("asked " + photo.getId());
      }
    }
  }
}
