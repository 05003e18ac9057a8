package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop asks about a list of purposes. */
final class PurposesInLoop {
  private PurposesInLoop() {}

  /** The list lacks sharing. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      for (Purpose purpose : List.of(Purpose.MARKETING, Purpose.ANALYTICS)) {
        if (!consents.hasConsent(photo.getOwnerId(), purpose)) {
          return;
        }
      }
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  /** The list has sharing. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      for (Purpose purpose : List.of(Purpose.MARKETING, Purpose.PARTNER_SHARING)) {
        if (!consents.hasConsent(photo.getOwnerId(), purpose)) {
          return;
        }
      }
      partner.send(photo);
    }
  }
}
