package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.function.Predicate;

/** A predicate lives in a field. */
final class PredicateInField {
  private PredicateInField() {}

  /** It is the answer of the uploader. */
  static final class Leaking {
    private final Predicate<Photo> open;
    private final PartnerClient partner;

    Leaking(ConsentService consents, PartnerClient partner) {
      this.open = photo -> consents.hasConsent(photo.getUploaderId(), Purpose.PARTNER_SHARING);
      this.partner = partner;
    }

    void share(Photo photo) {
      if (open.test(photo)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** It is the answer of the owner. */
  static final class Sound {
    private final Predicate<Photo> open;
    private final PartnerClient partner;

    Sound(ConsentService consents, PartnerClient partner) {
      this.open = photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      this.partner = partner;
    }

    void share(Photo photo) {
      if (open.test(photo)) {
        partner.send(photo);
      }
    }
  }
}
