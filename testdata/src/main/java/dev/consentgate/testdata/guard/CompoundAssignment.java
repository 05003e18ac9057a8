package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is folded into a flag that begins as yes. */
final class CompoundAssignment {
  private CompoundAssignment() {}

  /** It is folded in by or. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean open = true;
      open |= consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (open) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It is folded in by and. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean open = true;
      open &= consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (open) {
        partner.send(photo);
      }
    }
  }
}
