package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.DisclosureRegister;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Vendor;

/** The owner is asked about two vendors. */
final class EitherVendor {
  private EitherVendor() {}

  /** Either of them may be the one that is allowed. */
  static final class Leaking {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo) {
      boolean printer = asked(register, photo, Vendor.PRINTER);
      boolean allowed = asked(register, photo, Vendor.PARTNER);
      if (printer || allowed) {
        // BUG: Diagnostic contains: ConsentForWrongRecipient
        partner.send(photo);
      }
    }

    private static boolean asked(DisclosureRegister register, Photo photo, Vendor vendor) {
      return register.mayReceive(photo.getOwnerId(), Purpose.PARTNER_SHARING, vendor);
    }
  }

  /** Both of them must be allowed. */
  static final class Sound {
    void share(DisclosureRegister register, PartnerClient partner, Photo photo) {
      boolean printer = asked(register, photo, Vendor.PRINTER);
      boolean allowed = asked(register, photo, Vendor.PARTNER);
      if (printer && allowed) {
        partner.send(photo);
      }
    }

    private static boolean asked(DisclosureRegister register, Photo photo, Vendor vendor) {
      return register.mayReceive(photo.getOwnerId(), Purpose.PARTNER_SHARING, vendor);
    }
  }
}
