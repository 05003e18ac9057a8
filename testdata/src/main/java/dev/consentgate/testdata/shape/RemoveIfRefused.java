package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A copy of a list loses those that may not go. */
final class RemoveIfRefused {
  private RemoveIfRefused() {}

  /** The list itself is sent. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> copy = new ArrayList<>(photos);
      copy.removeIf(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      // MISSING: UnconsentedMediaSharing: a check of the elements of one list is told as one of
      // another's
      // SPURIOUS: a check of the elements of one list is told as one of another's
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.sendAll(photos);
    }
  }

  /** The copy is sent. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> copy = new ArrayList<>(photos);
      copy.removeIf(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      partner.sendAll(copy);
    }
  }
}
