package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A loop asks about every photo by a throwing check; another loop sends. */
final class EveryElementRequired {
  private EveryElementRequired() {}

  /** The second loop runs over the original list. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> portraits = new ArrayList<>();
      for (Photo photo : photos) {
        if (photo.getBytes().length > 10) {
          portraits.add(photo);
        }
      }
      for (Photo photo : portraits) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      for (Photo photo : photos) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The second loop runs over the asked ones. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> portraits = new ArrayList<>();
      for (Photo photo : photos) {
        if (photo.getBytes().length > 10) {
          portraits.add(photo);
        }
      }
      for (Photo photo : portraits) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      for (Photo photo : portraits) {
        partner.send(photo);
      }
    }
  }
}
