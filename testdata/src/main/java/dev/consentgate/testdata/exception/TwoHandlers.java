package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Two handlers follow a throwing check. */
final class TwoHandlers {
  private TwoHandlers() {}

  /** Both send what they have. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      } catch (ConsentException e) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      } catch (IllegalArgumentException e) {
        log.note("nobody to ask");
      }
    }
  }

  /** Neither sends. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      } catch (ConsentException e) {
        log.note("refused");
      } catch (IllegalArgumentException e) {
        log.note("nobody to ask");
      }
    }
  }
}
