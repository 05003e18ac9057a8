package dev.consentgate.testdata.lookalike;

import dev.consentgate.annotations.ExternalRecipient;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A photo goes to a partner after its owner was asked. */
final class PlaceAddedLater {
  private PlaceAddedLater() {}

  /** What a partner gets. */
  @ExternalRecipient(name = "partner", effect = ExternalRecipient.Effect.PUBLISHES)
  interface Feed {
    void publish(Photo photo, Place place);
  }

  /** A place on a map. */
  record Place(double latitude, double longitude) {}

  /** Where she is goes along, which nobody asked about. */
  static final class Leaking {
    void share(ConsentService consents, Feed feed, Photo photo, Place home) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      // MISSING: UncoveredCompanionData: what travels beside the media is not judged
      feed.publish(photo, home);
    }
  }

  /** How large it is goes along. */
  static final class Sound {
    void share(ConsentService consents, Feed feed, Photo photo, Place home) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      feed.publish(photo, null);
    }
  }
}
