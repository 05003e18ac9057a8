package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A photo is exchanged in the list before it leaves. */
final class ReplacedInList {
  private ReplacedInList() {}

  /** It is exchanged after its owner was asked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo retouched) {
      List<Photo> batch = new ArrayList<>();
      batch.add(photo);

      if (consents.hasConsent(batch.get(0).getOwnerId(), Purpose.PARTNER_SHARING)) {
        batch.set(0, retouched);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(batch.get(0));
      }
    }
  }

  /** It is exchanged before its owner is asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo retouched) {
      List<Photo> batch = new ArrayList<>();
      batch.add(photo);
      batch.set(0, retouched);
      if (consents.hasConsent(batch.get(0).getOwnerId(), Purpose.PARTNER_SHARING)) {

        partner.send(batch.get(0));
      }
    }
  }
}
