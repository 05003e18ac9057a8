package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The check is the condition of a loop that runs once. */
final class LoopCondition {
  private LoopCondition() {}

  /** The loop asks after its first turn. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      do {
        // MISSING: IneffectiveConsentCheck: a check that ran in the turn before does not choose the
        // rule
        // SPURIOUS: a check that ran in the turn before does not choose the rule
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      } while (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
    }
  }

  /** The loop asks before its first turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      while (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
        break;
      }
    }
  }
}
