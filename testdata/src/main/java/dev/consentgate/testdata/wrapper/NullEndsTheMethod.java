package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method gives back null for a photo that must stay. */
final class NullEndsTheMethod {
  private NullEndsTheMethod() {}

  /** The caller sends the photo it had before. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Photo open = open(consents, photo);
      if (open == null) {
        log.note("kept");
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }

    private static Photo open(ConsentService consents, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return null;
      }
      return photo;
    }
  }

  /** The caller sends what it was given. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Photo open = open(consents, photo);
      if (open == null) {
        log.note("kept");
        return;
      }
      partner.send(open);
    }

    private static Photo open(ConsentService consents, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return null;
      }
      return photo;
    }
  }
}
