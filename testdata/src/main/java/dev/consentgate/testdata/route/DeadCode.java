package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;

// SILENT
/** A sending that cannot be reached. */
final class DeadCode {
  private DeadCode() {}

  private static final boolean LEGACY = false;

  void share(PartnerClient partner, Photo photo) {
    if (LEGACY) {
      partner.send(photo);
    }
  }

  void clean(PartnerClient partner, Photo photo) {
    byte[] content = photo.getBytes();
    content = new byte[0];
    partner.sendBytes(content);
  }
}
