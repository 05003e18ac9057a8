package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A wrapper asks in a loop. */
final class HoleInLoop {
  private HoleInLoop() {}

  /** The loop may run no turn. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, int rounds) {
      if (agreed(consents, photo, rounds)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo, int rounds) {
      boolean answer = true;
      for (int round = 0; round < rounds; round++) {
        answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      return answer;
    }
  }

  /** The loop may run no turn, and then the answer is no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, int rounds) {
      if (agreed(consents, photo, rounds)) {
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo, int rounds) {
      boolean answer = false;
      for (int round = 0; round < rounds; round++) {
        answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      return answer;
    }
  }
}
