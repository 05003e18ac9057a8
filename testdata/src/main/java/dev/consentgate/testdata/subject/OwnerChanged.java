package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A photo changes hands. */
final class OwnerChanged {
  private OwnerChanged() {}

  /** It does so after the question. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, UserId heir) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      photo.setOwnerId(heir);
      // MISSING: ConsentSubjectUnproven: an owner that is set after the check is told as a check
      // without effect
      // SPURIOUS: an owner that is set after the check is told as a check without effect
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** It does so before the question. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, UserId heir) {
      photo.setOwnerId(heir);
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      partner.send(photo);
    }
  }
}
