package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A method sends one photo and calls itself for the rest. */
final class SenderCallsItself {
  private SenderCallsItself() {}

  /** The owner of the first photo is asked, and nobody after. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      sendFrom(consents, partner, photos, 0);
    }

    private void sendFrom(
        ConsentService consents, PartnerClient partner, List<Photo> photos, int index) {
      if (index == photos.size()) {
        return;
      }
      Photo photo = photos.get(index);
      if (index > 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
      sendFrom(consents, partner, photos, index + 1);
    }
  }

  /** Each photo's owner is asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      sendFrom(consents, partner, photos, 0);
    }

    private void sendFrom(
        ConsentService consents, PartnerClient partner, List<Photo> photos, int index) {
      if (index == photos.size()) {
        return;
      }
      Photo photo = photos.get(index);
      if (index >= 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
      sendFrom(consents, partner, photos, index + 1);
    }
  }
}
