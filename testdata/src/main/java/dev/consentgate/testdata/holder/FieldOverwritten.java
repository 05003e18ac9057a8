package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A field holds the photo between question and sending. */
final class FieldOverwritten {
  private FieldOverwritten() {}

  /** Another photo is put there in between. */
  static final class Leaking {
    private Photo current;

    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      current = photo;
      consents.requireConsent(current.getOwnerId(), Purpose.PARTNER_SHARING);
      current = other;
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(current);
    }
  }

  /** Another photo is put there before. */
  static final class Sound {
    private Photo current;

    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      current = other;
      current = photo;
      consents.requireConsent(current.getOwnerId(), Purpose.PARTNER_SHARING);
      partner.send(current);
    }
  }
}
