package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;

/** Media goes through exceptions and finally blocks. */
final class Exceptions {
  private Exceptions() {}

  private static final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Photo photo;
    private final String reason;

    Rejected(Photo photo, String reason) {
      super(reason);
      this.photo = photo;
      this.reason = reason;
    }
  }

  void carriedByException(PartnerClient partner, Photo photo) {
    try {
      throw new Rejected(photo, "too dark");
    } catch (Rejected rejected) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(rejected.photo);
    }
  }

  void reasonOfException(Courier courier, Photo photo) {
    try {
      throw new Rejected(photo, "too dark");
    } catch (Rejected rejected) {
      courier.sendText(rejected.reason);
    }
  }

  void inFinally(Courier courier, Photo photo, AuditLog log) {
    byte[] content = new byte[0];
    try {
      content = photo.getBytes();
      log.note("read");
    } finally {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void overwrittenInFinally(Courier courier, Photo photo, AuditLog log) {
    byte[] content = photo.getBytes();
    try {
      log.note("read " + content.length);
    } finally {
      content = new byte[0];
    }
    courier.sendBytes(content);
  }
}
