package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A classic switch over the status, with fall-through left to the reader. */
final class ClassicSwitch {
  private ClassicSwitch() {}

  /** The case of refusal falls through into the sending one. */
  static final class Leaking {
    @SuppressWarnings("fallthrough")
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      switch (consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        case DENIED:
          log.note("refused " + photo.getId());
        // falls through
        case GRANTED:
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          partner.send(photo);
          break;
        default:
          break;
      }
    }
  }

  /** The case of refusal breaks. */
  static final class Sound {
    @SuppressWarnings("fallthrough")
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      switch (consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        case DENIED:
          log.note("refused " + photo.getId());
          break;
        case GRANTED:
          partner.send(photo);
          break;
        default:
          break;
      }
    }
  }
}
