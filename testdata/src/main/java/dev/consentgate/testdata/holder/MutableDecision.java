package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A mutable holder begins closed. */
final class MutableDecision {
  private MutableDecision() {}

  /** It is opened without a question. */
  static final class Leaking {
    private static final class Decision {
      private boolean open;

      void decide(boolean answer) {
        this.open = answer;
      }

      boolean open() {
        return open;
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Decision decision = new Decision();
      boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("answer " + answer);
      decision.decide(true);
      if (decision.open()) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It is opened by the answer. */
  static final class Sound {
    private static final class Decision {
      private boolean open;

      void decide(boolean answer) {
        this.open = answer;
      }

      boolean open() {
        return open;
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Decision decision = new Decision();
      boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("answer " + answer);
      decision.decide(answer);
      if (decision.open()) {
        partner.send(photo);
      }
    }
  }
}
