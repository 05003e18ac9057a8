package dev.consentgate.testdata.conformance.arrays;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;

/** Arrays hold arrays. */
final class Nested {
  private Nested() {}

  void deepSlot(Courier courier, Photo photo, byte[] logo) {
    byte[][][] albums = new byte[2][2][];
    albums[0][1] = photo.getBytes();
    albums[1][1] = logo;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(albums[0][1]);
    courier.sendBytes(albums[1][1]);
  }

  void objectInArray(PartnerClient partner, Photo photo) {
    Object[] things = {"caption", photo};
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send((Photo) things[1]);
  }

  void otherObject(Courier courier, Photo photo) {
    Object[] things = {"caption", photo};
    courier.sendText((String) things[0]);
  }
}
