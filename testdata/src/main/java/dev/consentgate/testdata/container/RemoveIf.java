package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A list loses some of its photos before it goes. */
final class RemoveIf {
  private RemoveIf() {}

  /** It loses those whose owners agreed. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> chosen = new ArrayList<>(photos);
      chosen.removeIf(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.sendAll(chosen);
    }
  }

  /** It loses those whose owners did not agree. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> chosen = new ArrayList<>(photos);
      chosen.removeIf(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      partner.sendAll(chosen);
    }
  }
}
