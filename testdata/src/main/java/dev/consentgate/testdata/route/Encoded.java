package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Base64;

/** The content travels as text and back. */
final class Encoded {
  private Encoded() {}

  /** The sending stands beside the question. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      String text = Base64.getEncoder().encodeToString(photo.getBytes());
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (agreed) {
        log.note("agreed");
      } else {
        log.note("refused");
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.sendBytes(Base64.getDecoder().decode(text));
    }
  }

  /** The sending stands behind the question. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      String text = Base64.getEncoder().encodeToString(photo.getBytes());
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (agreed) {
        log.note("agreed");
      } else {
        log.note("refused");
        return;
      }
      partner.sendBytes(Base64.getDecoder().decode(text));
    }
  }
}
