package dev.consentgate.testdata.conformance.aliasing;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;

/** Two names stand for one array. */
final class ArrayAlias {
  private ArrayAlias() {}

  void throughAlias(Courier courier, Photo photo) {
    byte[][] one = new byte[1][];
    byte[][] same = one;
    same[0] = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(one[0]);
  }

  void throughCopy(Courier courier, Photo photo) {
    byte[][] one = {new byte[0]};
    byte[][] copy = one.clone();
    copy[0] = photo.getBytes();
    courier.sendBytes(one[0]);
  }

  void elementAlias(PartnerClient partner, Photo photo, byte[] logo) {
    byte[] content = new byte[100];
    byte[][] pages = {content, logo};
    System.arraycopy(photo.getBytes(), 0, content, 0, 100);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.sendBytes(pages[0]);
  }
}
