package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A record can only be made of agreed photos. */
final class CompactConstructor {
  private CompactConstructor() {}

  /** Its constructor notes a refusal. */
  static final class Leaking {
    private record Agreed(ConsentService consents, AuditLog log, Photo photo) {
      Agreed {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          log.note("refused");
        }
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Agreed agreed = new Agreed(consents, log, photo);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(agreed.photo());
    }
  }

  /** Its constructor refuses. */
  static final class Sound {
    private record Agreed(ConsentService consents, AuditLog log, Photo photo) {
      Agreed {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          log.note("refused");
          throw new ConsentException("refused");
        }
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Agreed agreed = new Agreed(consents, log, photo);
      partner.send(agreed.photo());
    }
  }
}
