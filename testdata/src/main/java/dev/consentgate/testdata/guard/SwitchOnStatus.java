package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An arrow switch over the status. */
final class SwitchOnStatus {
  private SwitchOnStatus() {}

  /** An unknown status falls on the side of yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      switch (consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        case GRANTED, UNKNOWN -> partner.send(photo);
        case DENIED -> log.note("kept " + photo.getId());
      }
    }
  }

  /** An unknown status falls on the side of no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      switch (consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        case GRANTED -> partner.send(photo);
        case DENIED, UNKNOWN -> log.note("kept " + photo.getId());
      }
    }
  }
}
