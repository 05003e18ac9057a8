package dev.consentgate.testdata.conformance.licences;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** A consent holds where another thread sends. */
final class ThroughThreads {
  private ThroughThreads() {}

  void submitted(
      ConsentService consents, ExecutorService executor, PartnerClient partner, Photo photo) {
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      executor.submit(() -> partner.send(photo));
    }
  }

  void submittedForOther(
      ConsentService consents,
      ExecutorService executor,
      PartnerClient partner,
      Photo photo,
      Photo other) {
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      executor.submit(() -> partner.send(other));
    }
  }

  void chained(ConsentService consents, Courier courier, Photo photo) {
    consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    CompletableFuture.supplyAsync(photo::getBytes)
        .thenApply(bytes -> Base64.getEncoder().encodeToString(bytes))
        .thenAccept(courier::sendText);
  }

  void askedInThread(
      ConsentService consents, ExecutorService executor, PartnerClient partner, Photo photo) {
    executor.submit(
        () -> {
          if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
            partner.send(photo);
          }
        });
  }

  void askedBeside(
      ConsentService consents, ExecutorService executor, PartnerClient partner, Photo photo) {
    executor.submit(() -> consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(photo);
  }
}
