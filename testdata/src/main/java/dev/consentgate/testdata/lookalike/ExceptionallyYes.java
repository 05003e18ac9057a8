package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.CompletableFuture;

/** The answer comes from the background, and may fail. */
final class ExceptionallyYes {
  private ExceptionallyYes() {}

  /** A failure counts as yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean agreed =
          CompletableFuture.supplyAsync(
                  () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .exceptionally(failure -> true)
              .join();
      if (agreed) {
        // MISSING: IneffectiveConsentCheck: the stages of a future are not followed with their
        // checks
        // SPURIOUS: the stages of a future are not followed with their checks
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** A failure counts as no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean agreed =
          CompletableFuture.supplyAsync(
                  () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .exceptionally(failure -> false)
              .join();
      if (agreed) {
        partner.send(photo);
      }
    }
  }
}
