package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A constructor sends what it is given. */
final class Constructor {
  private Constructor() {}

  /** Its caller hands the photo over unasked. */
  static final class Leaking {
    private static final class Delivery {
      Delivery(PartnerClient partner, Photo photo) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Delivery delivery = new Delivery(partner, photo);
      log.note("delivered " + delivery + " asking " + consents);
    }
  }

  /** Its caller asks first. */
  static final class Sound {
    private static final class Delivery {
      Delivery(PartnerClient partner, Photo photo) {
        partner.send(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Delivery delivery = new Delivery(partner, photo);
      log.note("delivered " + delivery + " asking " + consents);
    }
  }
}
