package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is kept in a local over other work. */
final class KeptAnswer {
  private KeptAnswer() {}

  /** One branch sets it without asking. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean open;
      if (photo.getBytes().length > 100) {
        open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } else {
        open = true;
      }
      log.note("looked at " + photo.getId());
      if (open) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** One branch sets it to no without asking. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean open;
      if (photo.getBytes().length > 100) {
        open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } else {
        open = false;
      }
      log.note("looked at " + photo.getId());
      if (open) {
        partner.send(photo);
      }
    }
  }
}
