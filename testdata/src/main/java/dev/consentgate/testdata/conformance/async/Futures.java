package dev.consentgate.testdata.conformance.async;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Media goes through chains of futures. */
final class Futures {
  private Futures() {}

  void supplied(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    CompletableFuture.supplyAsync(photo::getBytes).thenAccept(courier::sendBytes);
  }

  void applied(Courier courier, Photo photo) {
    CompletableFuture.supplyAsync(photo::getBytes)
        .thenApply(bytes -> Base64.getEncoder().encodeToString(bytes))
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        .thenAccept(text -> courier.sendText(text));
  }

  void measured(Courier courier, Photo photo) {
    CompletableFuture.supplyAsync(photo::getBytes)
        .thenApply(bytes -> bytes.length)
        .thenAccept(size -> courier.sendText("size " + size));
  }

  void combined(Courier courier, Photo photo) {
    CompletableFuture<String> caption = CompletableFuture.supplyAsync(() -> "caption");
    CompletableFuture<byte[]> content = CompletableFuture.supplyAsync(photo::getBytes);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    caption.thenAcceptBoth(content, (text, bytes) -> courier.sendBytes(bytes));
  }

  void combinedCaption(Courier courier, Photo photo) {
    CompletableFuture<String> caption = CompletableFuture.supplyAsync(() -> "caption");
    CompletableFuture<byte[]> content = CompletableFuture.supplyAsync(photo::getBytes);
    caption.thenAcceptBoth(content, (text, bytes) -> courier.sendText(text));
  }

  void composed(Courier courier, Photo photo) {
    CompletableFuture.completedFuture(photo)
        .thenCompose(each -> CompletableFuture.supplyAsync(each::getBytes))
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        .thenAccept(courier::sendBytes);
  }

  void joined(Courier courier, Photo photo) {
    CompletableFuture<byte[]> future = new CompletableFuture<>();
    future.complete(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(future.join());
  }

  void handled(Courier courier, Photo photo) {
    CompletableFuture.supplyAsync(photo::getBytes)
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        .whenComplete((bytes, error) -> courier.sendBytes(bytes));
  }

  void failed(Courier courier, Photo photo) {
    CompletableFuture.supplyAsync(photo::getBytes)
        .exceptionally(error -> new byte[0])
        .thenRun(() -> courier.sendText("done"));
  }
}
