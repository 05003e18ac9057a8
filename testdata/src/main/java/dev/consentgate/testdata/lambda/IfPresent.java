package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The agreement, where there is one, runs a lambda. */
final class IfPresent {
  private IfPresent() {}

  /** Where there is none, another lambda runs. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      consents
          .find(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          .ifPresentOrElse(
              record -> partner.send(photo),
              // BUG: Diagnostic contains: IneffectiveConsentCheck
              () -> partner.send(photo));
    }
  }

  /** Where there is none, a note is made. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      consents
          .find(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          .ifPresentOrElse(record -> partner.send(photo), () -> log.note("refused"));
    }
  }
}
