package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Media of several kinds goes by its kind. */
final class OneKindUnasked {
  private OneKindUnasked() {}

  /** What is sent. */
  enum Kind {
    PROFILE,
    STORY,
    REPORT
  }

  /** One kind goes unasked. */
  static final class Leaking {
    void dispatch(ConsentService consents, PartnerClient partner, Photo photo, Kind kind) {
      switch (kind) {
        case PROFILE:
        case STORY:
          if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
            partner.send(photo);
          }
          break;
        default:

          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
      }
    }
  }

  /** Each kind goes asked. */
  static final class Sound {
    void dispatch(ConsentService consents, PartnerClient partner, Photo photo, Kind kind) {
      switch (kind) {
        case PROFILE:
        case STORY:
          if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
            partner.send(photo);
          }
          break;
        default:
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          partner.send(photo);
      }
    }
  }
}
