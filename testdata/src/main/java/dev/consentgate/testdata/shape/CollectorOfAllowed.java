package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A loop in a helper collects those that may go. */
final class CollectorOfAllowed {
  private CollectorOfAllowed() {}

  /** It collects all and counts those that may go. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      List<Photo> open = new ArrayList<>();
      int counted = collect(consents, photos.findAll(), open);
      if (counted > 0) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(open);
      }
    }

    private static int collect(ConsentService consents, List<Photo> all, List<Photo> open) {
      int counted = 0;
      for (Photo photo : all) {
        open.add(photo);
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          counted++;
        }
      }
      return counted;
    }
  }

  /** It collects those that may go and counts all. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      List<Photo> open = new ArrayList<>();
      int counted = collect(consents, photos.findAll(), open);
      if (counted > 0) {
        partner.sendAll(open);
      }
    }

    private static int collect(ConsentService consents, List<Photo> all, List<Photo> open) {
      int counted = 0;
      for (Photo photo : all) {
        counted++;
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          open.add(photo);
        }
      }
      return counted;
    }
  }
}
