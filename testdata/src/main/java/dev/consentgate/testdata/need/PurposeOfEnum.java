package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Each campaign of the house has its purpose. */
final class PurposeOfEnum {
  private PurposeOfEnum() {}

  /** The campaign is about advertising. */
  static final class Leaking {
    private enum Campaign {
      SPRING(Purpose.MARKETING),
      PARTNERS(Purpose.PARTNER_SHARING);

      private final Purpose purpose;

      Campaign(Purpose purpose) {
        this.purpose = purpose;
      }

      Purpose purpose() {
        return purpose;
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Campaign campaign = Campaign.SPRING;
      consents.requireConsent(photo.getOwnerId(), campaign.purpose());
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  /** The campaign is about partners. */
  static final class Sound {
    private enum Campaign {
      SPRING(Purpose.MARKETING),
      PARTNERS(Purpose.PARTNER_SHARING);

      private final Purpose purpose;

      Campaign(Purpose purpose) {
        this.purpose = purpose;
      }

      Purpose purpose() {
        return purpose;
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Campaign campaign = Campaign.PARTNERS;
      consents.requireConsent(photo.getOwnerId(), campaign.purpose());
      partner.send(photo);
    }
  }
}
