package dev.consentgate.testdata.conformance.factories;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Objects are made by factories. */
final class OwnFactories {
  private OwnFactories() {}

  private interface Parcel {
    byte[] content();
  }

  private static final class PhotoParcel implements Parcel {
    private final Photo photo;

    PhotoParcel(Photo photo) {
      this.photo = photo;
    }

    @Override
    public byte[] content() {
      return photo.getBytes();
    }
  }

  private static final class EmptyParcel implements Parcel {
    @Override
    public byte[] content() {
      return new byte[0];
    }
  }

  private static Parcel full(Photo photo) {
    return new PhotoParcel(photo);
  }

  private static Parcel empty() {
    return new EmptyParcel();
  }

  void flow(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(full(photo).content());
  }

  void none(Courier courier, Photo photo) {
    Parcel parcel = full(photo);
    Parcel sent = empty();
    if (parcel.content().length > 0) {
      courier.sendBytes(sent.content());
    }
  }
}
