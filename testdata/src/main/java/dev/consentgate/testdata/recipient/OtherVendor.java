package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.DisclosureRegister;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Vendor;

/** The question names who gets the photo. */
final class OtherVendor {
  private OtherVendor() {}

  /** It names the printer. */
  static final class Leaking {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo) {
      if (register.mayReceive(photo.getOwnerId(), Purpose.PARTNER_SHARING, Vendor.PRINTER)) {
        // BUG: Diagnostic contains: ConsentForWrongRecipient
        partner.send(photo);
      }
    }
  }

  /** It names the partner. */
  static final class Sound {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo) {
      if (register.mayReceive(photo.getOwnerId(), Purpose.PARTNER_SHARING, Vendor.PARTNER)) {
        partner.send(photo);
      }
    }
  }
}
