package dev.consentgate.testdata.lookalike;

import dev.consentgate.annotations.ExternalRecipient;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.HashMap;
import java.util.Map;

/** A payload is made of a photo and of what is known of its owner. */
final class AgeInPayload {
  private AgeInPayload() {}

  /** What a partner gets. */
  @ExternalRecipient(name = "partner", effect = ExternalRecipient.Effect.PUBLISHES)
  interface Feed {
    void publish(Map<String, Object> payload);
  }

  /** What is known of a person. */
  record Profile(UserId id, int age, String gender) {}

  /** Her age is put in. */
  static final class Leaking {
    void share(ConsentService consents, Feed feed, Photo photo, Profile profile) {
      if (!profile.id().equals(photo.getOwnerId())) {
        return;
      }
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Map<String, Object> payload = new HashMap<>();
      payload.put("picture", photo.getBytes());
      payload.put("detail", profile.age());
      // MISSING: UncoveredCompanionData: what travels beside the media is not judged
      feed.publish(payload);
    }
  }

  /** The size of the photo is put in. */
  static final class Sound {
    void share(ConsentService consents, Feed feed, Photo photo, Profile profile) {
      if (!profile.id().equals(photo.getOwnerId())) {
        return;
      }
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Map<String, Object> payload = new HashMap<>();
      payload.put("picture", photo.getBytes());
      payload.put("detail", photo.getBytes().length);
      feed.publish(payload);
    }
  }
}
