package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A switch maps a channel to a purpose. */
final class PurposeBySwitch {
  private PurposeBySwitch() {}

  /** The partner's channel is mapped to analytics. */
  static final class Leaking {
    private enum Channel {
      PARTNER,
      REPORT
    }

    private static Purpose purposeOf(Channel channel) {
      return switch (channel) {
        case PARTNER -> Purpose.ANALYTICS;
        case REPORT -> Purpose.PARTNER_SHARING;
      };
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), purposeOf(Channel.PARTNER))) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }
  }

  /** The partner's channel is mapped to sharing. */
  static final class Sound {
    private enum Channel {
      PARTNER,
      REPORT
    }

    private static Purpose purposeOf(Channel channel) {
      return switch (channel) {
        case PARTNER -> Purpose.PARTNER_SHARING;
        case REPORT -> Purpose.ANALYTICS;
      };
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), purposeOf(Channel.PARTNER))) {
        partner.send(photo);
      }
    }
  }
}
