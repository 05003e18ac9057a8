package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** The person to ask comes as a parameter of an entry. */
final class UnrelatedParameter {
  private UnrelatedParameter() {}

  /** Nothing ties the person to the photo. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, UserId person, Photo photo) {
      if (!person.equals(photo.getUploaderId())) {
        return;
      }
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** The person is compared with the owner first. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, UserId person, Photo photo) {
      if (!person.equals(photo.getOwnerId())) {
        return;
      }
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
