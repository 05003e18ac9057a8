package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An answer comes as an object with a reason. */
final class ResultObject {
  private ResultObject() {}

  /** The reason is taken for the answer. */
  static final class Leaking {
    private record Verdict(boolean open, String reason) {
      static Verdict of(ConsentService consents, Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
            ? new Verdict(true, "agreed")
            : new Verdict(false, "refused");
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Verdict verdict = Verdict.of(consents, photo);
      if (verdict.reason() != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** The answer is taken for the answer. */
  static final class Sound {
    private record Verdict(boolean open, String reason) {
      static Verdict of(ConsentService consents, Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
            ? new Verdict(true, "agreed")
            : new Verdict(false, "refused");
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Verdict verdict = Verdict.of(consents, photo);
      if (verdict.open()) {
        partner.send(photo);
      }
    }
  }
}
