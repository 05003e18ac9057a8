package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A list is used twice. */
final class ClearedList {
  private ClearedList() {}

  /** The first photo stays in it. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, AuditLog log, Photo first, Photo second) {
      List<Photo> photos = new ArrayList<>();
      photos.add(first);
      log.note("looked at " + photos.size());
      if (consents.hasConsent(second.getOwnerId(), Purpose.PARTNER_SHARING)) {
        photos.add(second);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendAll(photos);
      }
    }
  }

  /** It is cleared before the second use. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, AuditLog log, Photo first, Photo second) {
      List<Photo> photos = new ArrayList<>();
      photos.add(first);
      log.note("looked at " + photos.size());
      photos.clear();
      if (consents.hasConsent(second.getOwnerId(), Purpose.PARTNER_SHARING)) {
        photos.add(second);
        partner.sendAll(photos);
      }
    }
  }
}
