package dev.consentgate.testdata.ignored;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Optional;

/** The agreement is fetched. */
final class OptionalNeverLookedAt {
  private OptionalNeverLookedAt() {}

  /** Nobody looks whether it is there. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Optional<ConsentRecord> record = consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("found " + record);
      if (photo.getId() > 0) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It must be there. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Optional<ConsentRecord> record = consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("found " + record);
      if (record.isPresent()) {
        partner.send(photo);
      }
    }
  }
}
