package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Photos are checked while a list is filled; another method sends the list. */
final class CheckedListSentLater {
  private CheckedListSentLater() {}

  /** The list also takes old photos that were never asked about. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> chosen = new ArrayList<>();
      for (Photo photo : photos) {
        if (photo.getId() < 1000
            || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          chosen.add(photo);
        }
      }
      deliver(partner, chosen);
    }

    private void deliver(PartnerClient partner, List<Photo> chosen) {
      for (Photo photo : chosen) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** Every photo in the list was asked about. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> chosen = new ArrayList<>();
      for (Photo photo : photos) {
        if (photo.getId() < 1000
            && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          chosen.add(photo);
        }
      }
      deliver(partner, chosen);
    }

    private void deliver(PartnerClient partner, List<Photo> chosen) {
      for (Photo photo : chosen) {
        partner.send(photo);
      }
    }
  }
}
