package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media travels in records. */
final class Records {
  private Records() {}

  private record Parcel(byte[] content, String address) {}

  private record Shipment(Parcel parcel, int number) {}

  void component(Courier courier, Photo photo) {
    Parcel parcel = new Parcel(photo.getBytes(), "here");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(parcel.content());
    courier.sendText(parcel.address());
  }

  void nested(Courier courier, Photo photo) {
    Shipment shipment = new Shipment(new Parcel(photo.getBytes(), "here"), 7);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(shipment.parcel().content());
    courier.sendText("no. " + shipment.number());
  }

  void whole(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(new Shipment(new Parcel(photo.getBytes(), "here"), 7));
  }

  void rebuilt(Courier courier, Photo photo) {
    Parcel parcel = new Parcel(photo.getBytes(), "here");
    Parcel emptied = new Parcel(new byte[0], parcel.address());
    courier.sendObject(emptied);
  }
}
