package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media goes through builders written by hand. */
final class OwnBuilders {
  private OwnBuilders() {}

  private static final class Request {
    private final byte[] image;
    private final String mode;

    private Request(Builder builder) {
      this.image = builder.image;
      this.mode = builder.mode;
    }

    static Builder builder() {
      return new Builder();
    }

    private static final class Builder {
      private byte[] image = new byte[0];
      private String mode = "";

      Builder image(byte[] image) {
        this.image = image;
        return this;
      }

      Builder mode(String mode) {
        this.mode = mode;
        return this;
      }

      Request build() {
        return new Request(this);
      }
    }
  }

  void built(Courier courier, Photo photo) {
    Request request = Request.builder().image(photo.getBytes()).mode("fast").build();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(request);
  }

  void imageOf(Courier courier, Photo photo) {
    Request request = Request.builder().mode("fast").image(photo.getBytes()).build();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(request.image);
    courier.sendText(request.mode);
  }

  void overwritten(Courier courier, Photo photo, byte[] logo) {
    Request request = Request.builder().image(photo.getBytes()).image(logo).build();
    courier.sendObject(request);
  }

  void withoutImage(Courier courier, Photo photo) {
    Request.Builder full = Request.builder().image(photo.getBytes());
    Request request = Request.builder().mode(full.mode).build();
    courier.sendObject(request);
  }
}
