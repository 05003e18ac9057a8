package dev.consentgate.testdata.conformance.licences;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A consent holds for the objects that carry the checked photo. */
final class ThroughObjects {
  private ThroughObjects() {}

  private record Parcel(byte[] content, String label) {}

  private static final class Basket {
    private final List<byte[]> contents = new ArrayList<>();

    void add(byte[] content) {
      contents.add(content);
    }

    List<byte[]> contents() {
      return contents;
    }
  }

  void packed(ConsentService consents, Courier courier, Photo photo) {
    consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    Parcel parcel = new Parcel(photo.getBytes(), "photo");
    courier.sendObject(parcel);
  }

  void packedBefore(ConsentService consents, Courier courier, Photo photo) {
    Parcel parcel = new Parcel(photo.getBytes(), "photo");
    consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    courier.sendObject(parcel);
  }

  void packedUploader(ConsentService consents, Courier courier, Photo photo) {
    consents.requireConsent(photo.getUploaderId(), Purpose.PARTNER_SHARING);
    Parcel parcel = new Parcel(photo.getBytes(), "photo");
    // BUG: Diagnostic contains: ConsentForWrongSubject
    courier.sendObject(parcel);
  }

  void collected(ConsentService consents, Courier courier, List<Photo> photos) {
    Basket basket = new Basket();
    for (Photo photo : photos) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        basket.add(photo.getBytes());
      }
    }
    courier.sendObject(basket.contents());
  }

  void collectedAll(ConsentService consents, Courier courier, List<Photo> photos) {
    Basket basket = new Basket();
    for (Photo photo : photos) {
      basket.add(photo.getBytes());
      consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
    // MISSING: IneffectiveConsentCheck: a check about an element of a loop does not choose the rule
    // SPURIOUS: a check about an element of a loop does not choose the rule
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(basket.contents());
  }
}
