package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A campaign asks for what its settings say. */
final class CampaignPurpose {
  private CampaignPurpose() {}

  /** What a campaign asks for. */
  record Settings(String name, Purpose purpose) {
    static Settings standard() {
      return new Settings("standard", Purpose.PARTNER_SHARING);
    }

    static Settings spring() {
      return new Settings("spring", Purpose.MARKETING);
    }
  }

  /** They say marketing. */
  static final class Leaking {
    private final Settings settings = Settings.spring();

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), settings.purpose());
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  /** They say sharing. */
  static final class Sound {
    private final Settings settings = Settings.standard();

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), settings.purpose());
      // SPURIOUS: a constant in a record in a final field is not followed
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }
}
