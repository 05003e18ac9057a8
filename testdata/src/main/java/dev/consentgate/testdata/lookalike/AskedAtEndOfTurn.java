package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** Each turn of a loop sends one photo. */
final class AskedAtEndOfTurn {
  private AskedAtEndOfTurn() {}

  /** The owner is asked at the end of the turn. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, List<Photo> photos) {
      for (Photo photo : photos) {

        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
        log.note("sent " + photo.getId());
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }
  }

  /** The owner is asked at the beginning of the turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, List<Photo> photos) {
      for (Photo photo : photos) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
        log.note("sent " + photo.getId());
      }
    }
  }
}
