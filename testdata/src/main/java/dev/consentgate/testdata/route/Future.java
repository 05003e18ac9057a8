package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.CompletableFuture;

/** A chain of futures asks and sends. */
final class Future {
  private Future() {}

  /** The question's answer is dropped. */
  static final class Leaking {
    CompletableFuture<Void> share(ConsentService consents, PartnerClient partner, Photo photo) {
      return CompletableFuture.supplyAsync(
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

  /** The question's answer goes down the chain. */
  static final class Sound {
    CompletableFuture<Void> share(ConsentService consents, PartnerClient partner, Photo photo) {
      return CompletableFuture.supplyAsync(
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
