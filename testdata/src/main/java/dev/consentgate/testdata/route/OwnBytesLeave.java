package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

// SILENT
/** What is sent is no media. */
final class OwnBytesLeave {
  private OwnBytesLeave() {}

  void share(PartnerClient partner, String caption) {
    partner.sendBytes(new byte[] {1, 2, 3});
    partner.sendBytes(caption.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  void count(PartnerClient partner, List<Photo> photos) {
    partner.sendBytes(
        Integer.toString(photos.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
