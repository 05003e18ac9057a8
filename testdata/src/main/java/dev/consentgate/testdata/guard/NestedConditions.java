package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The sending stands two conditions deep. */
final class NestedConditions {
  private NestedConditions() {}

  /** It stands behind the outer one only, too. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      if (photo.getBytes() != null) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          log.note("agreed " + photo.getId());
        }
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It stands behind both. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      if (photo.getBytes() != null) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          log.note("agreed " + photo.getId());
          partner.send(photo);
        }
      }
    }
  }
}
