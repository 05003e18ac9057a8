package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** The agreement must be there, or an exception comes. */
final class OptionalThrows {
  private OptionalThrows() {}

  /** Where it is not there, an empty agreement stands in. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      UserId owner = photo.getOwnerId();
      ConsentRecord record =
          consents
              .find(owner, Purpose.PARTNER_SHARING)
              .orElse(new ConsentRecord(owner, Purpose.PARTNER_SHARING));
      log.note("agreed " + record);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** Where it is not there, an exception comes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      UserId owner = photo.getOwnerId();
      ConsentRecord record = consents.find(owner, Purpose.PARTNER_SHARING).orElseThrow();
      log.note("agreed " + record);
      partner.send(photo);
    }
  }
}
