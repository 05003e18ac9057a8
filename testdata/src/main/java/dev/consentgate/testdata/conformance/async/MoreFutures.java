package dev.consentgate.testdata.conformance.async;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Futures meet, fail and wait for each other. */
final class MoreFutures {
  private MoreFutures() {}

  void combined(Courier courier, Photo photo) {
    CompletableFuture<String> caption = CompletableFuture.supplyAsync(() -> "caption");
    CompletableFuture<byte[]> content = CompletableFuture.supplyAsync(photo::getBytes);
    caption
        .thenCombine(content, (text, bytes) -> text + Base64.getEncoder().encodeToString(bytes))
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        .thenAccept(courier::sendText);
  }

  void combinedLength(Courier courier, Photo photo) {
    CompletableFuture<String> caption = CompletableFuture.supplyAsync(() -> "caption");
    CompletableFuture<byte[]> content = CompletableFuture.supplyAsync(photo::getBytes);
    caption
        .thenCombine(content, (text, bytes) -> text + bytes.length)
        .thenAccept(courier::sendText);
  }

  void all(Courier courier, Photo photo) {
    CompletableFuture<byte[]> one = CompletableFuture.supplyAsync(photo::getBytes);
    CompletableFuture<byte[]> two = CompletableFuture.supplyAsync(() -> new byte[0]);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    CompletableFuture.allOf(one, two).thenRun(() -> courier.sendBytes(one.join()));
    CompletableFuture.allOf(one, two).thenRun(() -> courier.sendBytes(two.join()));
  }

  void recovered(Courier courier, Photo photo) {
    CompletableFuture.supplyAsync(() -> new byte[0])
        .exceptionally(error -> photo.getBytes())
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        .thenAccept(courier::sendBytes);
  }

  void handled(Courier courier, Photo photo) {
    CompletableFuture.supplyAsync(photo::getBytes)
        .handle((bytes, error) -> error == null ? bytes.length : -1)
        .thenAccept(size -> courier.sendText("size " + size));
  }

  void returned(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    load(photo).thenAccept(courier::sendBytes);
  }

  private CompletableFuture<byte[]> load(Photo photo) {
    return CompletableFuture.supplyAsync(() -> photo.getBytes().clone());
  }
}
