package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.Queue;

/** A photo is taken out of a collection that changes before its owner is asked. */
final class TakenThenAdded {
  private TakenThenAdded() {}

  /** It is another one that goes out. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> batch, Photo other) {
      Photo first = batch.get(0);
      batch.add(other);
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(other);
      }
    }
  }

  /** It is the one whose owner was asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> batch, Photo other) {
      Photo first = batch.get(0);
      batch.add(other);
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(first);
      }
    }

    void shareNext(
        ConsentService consents, PartnerClient partner, Queue<Photo> batch, Photo other) {
      Photo first = batch.peek();
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        batch.add(other);
        partner.send(first);
      }
    }
  }
}
