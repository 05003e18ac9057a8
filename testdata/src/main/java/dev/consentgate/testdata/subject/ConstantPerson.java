package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A person is asked. */
final class ConstantPerson {
  private ConstantPerson() {}

  /** It is the house's own account. */
  static final class Leaking {
    private static final UserId HOUSE = new UserId("house");

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      log.note("asked in the name of " + HOUSE);
      if (consents.hasConsent(HOUSE, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** It is the owner. */
  static final class Sound {
    private static final UserId HOUSE = new UserId("house");

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      log.note("asked in the name of " + HOUSE);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
