package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An agreement is looked up, and a later one may withdraw it. */
final class WithdrawnMeanwhile {
  private WithdrawnMeanwhile() {}

  /** The withdrawal is noted. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      ConsentStatus now = consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (now == ConsentStatus.UNKNOWN) {
        return;
      }
      if (now == ConsentStatus.DENIED) {
        log.note("withdrawn");
      }
      if (now != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** The withdrawal ends the method. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      ConsentStatus now = consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (now == ConsentStatus.UNKNOWN) {
        return;
      }
      if (now == ConsentStatus.DENIED) {
        log.note("withdrawn");
        return;
      }
      if (now != null) {
        partner.send(photo);
      }
    }
  }
}
