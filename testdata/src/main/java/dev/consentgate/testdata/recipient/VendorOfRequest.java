package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.DisclosureRegister;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Vendor;

/** A request names the vendor. */
final class VendorOfRequest {
  private VendorOfRequest() {}

  /** The owner is asked for that one, whoever it is. */
  static final class Leaking {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo, Vendor vendor) {
      if (vendor == null) {
        return;
      }
      if (register.mayReceive(photo.getOwnerId(), Purpose.PARTNER_SHARING, vendor)) {
        // BUG: Diagnostic contains: ConsentForWrongRecipient
        partner.send(photo);
      }
    }
  }

  /** The owner is asked for that one, if it is the one that gets the photo. */
  static final class Sound {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo, Vendor vendor) {
      if (vendor != Vendor.PARTNER) {
        return;
      }
      if (register.mayReceive(photo.getOwnerId(), Purpose.PARTNER_SHARING, vendor)) {
        partner.send(photo);
      }
    }
  }
}
