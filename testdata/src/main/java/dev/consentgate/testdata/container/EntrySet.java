package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.Map;

/** Photos and people go together as entries of a map. */
final class EntrySet {
  private EntrySet() {}

  /** The key is asked, whoever it is. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Map<UserId, Photo> photos) {
      for (Map.Entry<UserId, Photo> entry : photos.entrySet()) {
        UserId person = entry.getKey();
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          partner.send(entry.getValue());
        }
      }
    }
  }

  /** The owner of the value is asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Map<UserId, Photo> photos) {
      for (Map.Entry<UserId, Photo> entry : photos.entrySet()) {
        UserId person = entry.getValue().getOwnerId();
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          // SPURIOUS: the entries of a map are not told from its values
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          partner.send(entry.getValue());
        }
      }
    }
  }
}
