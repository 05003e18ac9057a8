package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer travels with the photo as data. */
final class ConsentSentAlong {
  private ConsentSentAlong() {}

  /** What the partner is told beside the picture. */
  record Envelope(byte[] picture, boolean consentGiven) {}

  /** It travels with every photo. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean given = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Envelope envelope = new Envelope(photo.getBytes(), given);
      log.note("consentGiven=" + envelope.consentGiven());
      if (envelope.picture() != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.sendBytes(envelope.picture());
      }
    }
  }

  /** It travels with the photos of those who agreed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      boolean given = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Envelope envelope = new Envelope(photo.getBytes(), given);
      log.note("consentGiven=" + envelope.consentGiven());
      if (envelope.consentGiven()) {
        partner.sendBytes(envelope.picture());
      }
    }
  }
}
