package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.CompletableFuture;

/** An answer and an upload are two stages of a future. */
final class CheckInFuture {
  private CheckInFuture() {}

  /** The second stage does not look at the answer. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      CompletableFuture.supplyAsync(
              () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
          .thenAccept(
              agreed -> {
                if (agreed != null) {
                  // MISSING: IneffectiveConsentCheck: the stages of a future are not followed with
                  // their checks
                  // SPURIOUS: the stages of a future are not followed with their checks
                  // BUG: Diagnostic contains: UnconsentedMediaSharing
                  partner.send(photo);
                }
              });
    }
  }

  /** The second stage looks at the answer. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      CompletableFuture.supplyAsync(
              () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
          .thenAccept(
              agreed -> {
                if (agreed) {
                  partner.send(photo);
                }
              });
    }
  }
}
