package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An agreement decides between two actions. */
final class PresentOrElse {
  private PresentOrElse() {}

  /** The photo goes in the second one. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      consents
          .find(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          .ifPresentOrElse(record -> log.note("agreed " + record), () -> send(partner, photo));
    }

    private static void send(PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** The photo goes in the first one. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      consents
          .find(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          .ifPresentOrElse(record -> send(partner, photo), () -> log.note("nothing found"));
    }

    private static void send(PartnerClient partner, Photo photo) {
      partner.send(photo);
    }
  }
}
