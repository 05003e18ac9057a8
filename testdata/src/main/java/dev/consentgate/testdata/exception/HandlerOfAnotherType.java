package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A handler goes on after an exception. */
final class HandlerOfAnotherType {
  private HandlerOfAnotherType() {}

  /** It catches the refusal, too. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        log.note(Long.toString(photo.getId()));
      } catch (RuntimeException e) {
        log.note("went wrong");
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** It catches something that is no refusal. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        log.note(Long.toString(photo.getId()));
      } catch (NumberFormatException e) {
        log.note("went wrong");
        return;
      }
      partner.send(photo);
    }
  }
}
