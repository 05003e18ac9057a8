package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The purpose is a word. */
final class PurposeOfRequest {
  private PurposeOfRequest() {}

  /** The caller says the word. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, AuditLog log, Photo photo, String word) {
      log.note("asked for " + word);
      Purpose purpose = Purpose.valueOf(word);
      if (consents.hasConsent(photo.getOwnerId(), purpose)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }
  }

  /** The code says the word. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, AuditLog log, Photo photo, String word) {
      log.note("asked for " + word);
      Purpose purpose = Purpose.valueOf("PARTNER_SHARING");
      if (consents.hasConsent(photo.getOwnerId(), purpose)) {
        partner.send(photo);
      }
    }
  }
}
