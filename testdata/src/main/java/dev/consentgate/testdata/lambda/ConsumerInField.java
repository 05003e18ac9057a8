package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.function.Consumer;

/** A consumer in a field sends what it is given. */
final class ConsumerInField {
  private ConsumerInField() {}

  /** It is given every photo. */
  static final class Leaking {
    private final Consumer<Photo> delivery;
    private final ConsentService consents;

    Leaking(ConsentService consents, PartnerClient partner) {
      this.consents = consents;
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      this.delivery = photo -> partner.send(photo);
    }

    void share(Photo photo) {
      if (photo.getId() > 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        delivery.accept(photo);
      }
    }
  }

  /** It is given the agreed photos. */
  static final class Sound {
    private final Consumer<Photo> delivery;
    private final ConsentService consents;

    Sound(ConsentService consents, PartnerClient partner) {
      this.consents = consents;
      this.delivery = photo -> partner.send(photo);
    }

    void share(Photo photo) {
      if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        delivery.accept(photo);
      }
    }
  }
}
