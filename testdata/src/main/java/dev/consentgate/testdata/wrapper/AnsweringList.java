package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A wrapper gives back those photos whose owners agreed. */
final class AnsweringList {
  private AnsweringList() {}

  /** It adds the rest at the end. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      // MISSING: IneffectiveConsentCheck: a check inside a function over elements does not choose
      // the rule
      // SPURIOUS: a check inside a function over elements does not choose the rule
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendAll(agreed(consents, photos));
    }

    private List<Photo> agreed(ConsentService consents, List<Photo> photos) {
      List<Photo> agreed = new ArrayList<>();
      List<Photo> rest = new ArrayList<>();
      for (Photo photo : photos) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          agreed.add(photo);
        } else {
          rest.add(photo);
        }
      }
      agreed.addAll(rest);
      return agreed;
    }
  }

  /** It drops the rest. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      partner.sendAll(agreed(consents, photos));
    }

    private List<Photo> agreed(ConsentService consents, List<Photo> photos) {
      List<Photo> agreed = new ArrayList<>();
      List<Photo> rest = new ArrayList<>();
      for (Photo photo : photos) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          agreed.add(photo);
        } else {
          rest.add(photo);
        }
      }
      rest.clear();
      return agreed;
    }
  }
}
