package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The photo goes on one of two branches. */
final class ElseBranch {
  private ElseBranch() {}

  /** It goes where the owner refused. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("kept " + photo.getId());
      } else {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It goes where the owner agreed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("kept " + photo.getId());
      } else {
        partner.send(photo);
      }
    }
  }
}
