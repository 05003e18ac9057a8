package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The photo is shared. */
final class TermsOfService {
  private TermsOfService() {}

  /** The owner accepted the terms of service. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.TERMS_OF_SERVICE);
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  /** The owner agreed to sharing. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      partner.send(photo);
    }
  }
}
