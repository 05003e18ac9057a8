package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An upload is retried by a helper. */
final class RetryHelper {
  private RetryHelper() {}

  /** Retries. */
  static final class Retry {
    private Retry() {}

    static void times(int count, Runnable step) {
      for (int turn = 0; turn < count; turn++) {
        try {
          step.run();
          return;
        } catch (IllegalStateException e) {
          if (turn == count - 1) {
            throw e;
          }
        }
      }
    }
  }

  /** The question stands in a step that the helper may skip. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, int count) {
      Retry.times(
          count, () -> consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      Retry.times(3, () -> partner.send(photo));
    }
  }

  /** The question stands before the helper. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, int count) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Retry.times(3, () -> partner.send(photo));
    }
  }
}
