package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The answer to the question comes later. */
final class AnswerLater {
  private AnswerLater() {}

  private CompletableFuture<Boolean> ask(ConsentService consents, Photo photo) {
    return CompletableFuture.supplyAsync(
        () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
  }

  void askedByHelper(ConsentService consents, PartnerClient partner, Photo photo) {
    ask(consents, photo)
        .thenAccept(
            agreed -> {
              if (!agreed) {
                return;
              }
              partner.send(photo);
            });
  }

  void askedByHelperAndTurned(ConsentService consents, PartnerClient partner, Photo photo) {
    ask(consents, photo)
        .thenApply(agreed -> !agreed)
        .thenAccept(
            refused -> {
              if (refused) {
                // BUG: Diagnostic contains: UnconsentedMediaSharing
                partner.send(photo);
              }
            });
  }

  void turnedTwice(ConsentService consents, PartnerClient partner, Photo photo) {
    ask(consents, photo)
        .thenApply(agreed -> !agreed)
        .thenAccept(
            refused -> {
              if (!refused) {
                partner.send(photo);
              }
            });
  }

  void submitted(ExecutorService pool, ConsentService consents, PartnerClient partner, Photo photo)
      throws Exception {
    Future<Boolean> answer =
        pool.submit(() -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
    if (answer.isDone()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
    if (answer.get()) {
      partner.send(photo);
    }
  }

  void failureIsYes(ConsentService consents, PartnerClient partner, Photo photo) {
    ask(consents, photo)
        .exceptionally(failure -> Boolean.TRUE)
        .thenAccept(
            agreed -> {
              if (agreed) {
                // BUG: Diagnostic contains: UnconsentedMediaSharing
                partner.send(photo);
              }
            });
  }

  void handled(ConsentService consents, PartnerClient partner, Photo photo) {
    boolean agreed =
        ask(consents, photo).handle((answer, failure) -> failure == null && answer).join();
    if (agreed) {
      // SPURIOUS: a stage that is given the failure as well is not followed with its answer
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }
}
