package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A pair holds a photo and an answer. */
final class GenericPair {
  private GenericPair() {}

  /** The answer is of the first photo, and the pair holds the second. */
  static final class Leaking {
    private record Pair<A, B>(A first, B second) {}

    void share(ConsentService consents, PartnerClient partner, Photo one, Photo two) {
      boolean answer = consents.hasConsent(one.getOwnerId(), Purpose.PARTNER_SHARING);
      Pair<Photo, Boolean> pair = new Pair<>(two, answer);
      if (pair.second()) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(pair.first());
      }
    }
  }

  /** Answer and photo belong together. */
  static final class Sound {
    private record Pair<A, B>(A first, B second) {}

    void share(ConsentService consents, PartnerClient partner, Photo one, Photo two) {
      boolean answer = consents.hasConsent(one.getOwnerId(), Purpose.PARTNER_SHARING);
      Pair<Photo, Boolean> pair = new Pair<>(one, answer);
      if (pair.second()) {
        partner.send(pair.first());
      }
    }
  }
}
