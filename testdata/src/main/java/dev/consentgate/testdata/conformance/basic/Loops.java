package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

/** Media goes through loops. */
final class Loops {
  private Loops() {}

  void lastOfMany(PartnerClient partner, List<Photo> photos) {
    Photo last = null;
    for (Photo photo : photos) {
      last = photo;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(last);
  }

  void shifted(Courier courier, Photo photo, int rounds) {
    byte[] first = new byte[0];
    byte[] second = new byte[0];
    byte[] third = photo.getBytes();
    for (int round = 0; round < rounds; round++) {
      first = second;
      second = third;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(first);
  }

  void neverShifted(Courier courier, Photo photo, int rounds) {
    byte[] first = new byte[0];
    byte[] second = new byte[0];
    byte[] third = photo.getBytes();
    for (int round = 0; round < rounds; round++) {
      second = first;
      third = second;
    }
    courier.sendBytes(first);
  }

  void counted(Courier courier, List<Photo> photos) {
    int count = 0;
    for (Photo photo : photos) {
      count += photo.getBytes().length > 10 ? 1 : 0;
    }
    courier.sendText("photos " + count);
  }
}
