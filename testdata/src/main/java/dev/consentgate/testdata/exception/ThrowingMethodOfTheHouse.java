package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method of the house throws where the owner has not agreed. */
final class ThrowingMethodOfTheHouse {
  private ThrowingMethodOfTheHouse() {}

  /** It notes the refusal instead. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      mustBeAgreed(consents, log, photo);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }

    private void mustBeAgreed(ConsentService consents, AuditLog log, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        ConsentException refusal = new ConsentException("photo " + photo.getId());
        log.note(refusal.getMessage());
      }
    }
  }

  /** It throws. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      mustBeAgreed(consents, log, photo);
      partner.send(photo);
    }

    private void mustBeAgreed(ConsentService consents, AuditLog log, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        ConsentException refusal = new ConsentException("photo " + photo.getId());
        throw refusal;
      }
    }
  }
}
