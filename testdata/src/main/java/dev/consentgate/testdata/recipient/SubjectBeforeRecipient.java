package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.DisclosureRegister;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import dev.consentgate.testdata.world.Vendor;

/** Two things are wrong with a question. */
final class SubjectBeforeRecipient {
  private SubjectBeforeRecipient() {}

  /** It is about another person and another vendor. */
  static final class Leaking {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo, Vendor vendor) {
      UserId person = photo.getUploaderId();
      if (register.mayReceive(person, Purpose.PARTNER_SHARING, Vendor.PRINTER)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** It is about the owner and the vendor. */
  static final class Sound {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo, Vendor vendor) {
      UserId person = photo.getOwnerId();
      if (register.mayReceive(person, Purpose.PARTNER_SHARING, Vendor.PARTNER)) {
        partner.send(photo);
      }
    }
  }
}
