package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A gate answers with a result of two kinds. */
final class SealedResult {
  private SealedResult() {}

  /** The result. */
  interface Result {
    /** It is open. */
    record Open(Photo photo) implements Result {}

    /** It is not. */
    record Refused(Photo photo, String why) implements Result {}
  }

  /** The kind that refuses is taken, too. */
  static final class Leaking {
    private static Result decide(ConsentService consents, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return new Result.Open(photo);
      }
      return new Result.Refused(photo, "no agreement");
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Result result = decide(consents, photo);
      if (result instanceof Result.Refused taken) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(taken.photo());
        log.note("sent");
      }
    }
  }

  /** The kind that opens is taken. */
  static final class Sound {
    private static Result decide(ConsentService consents, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return new Result.Open(photo);
      }
      return new Result.Refused(photo, "no agreement");
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Result result = decide(consents, photo);
      if (result instanceof Result.Open taken) {
        partner.send(taken.photo());
        log.note("sent");
      }
    }
  }
}
