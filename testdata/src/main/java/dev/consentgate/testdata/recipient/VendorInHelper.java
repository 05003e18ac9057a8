package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.DisclosureRegister;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A helper throws unless a vendor may get the photo. */
final class VendorInHelper {
  private VendorInHelper() {}

  /** It is called for the printer. */
  static final class Leaking {
    private static final String PRINTER = "printer";
    private static final String PARTNER = "partner";

    void share(DisclosureRegister register, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        ensure(register, photo.getOwnerId(), PRINTER);
        // BUG: Diagnostic contains: ConsentForWrongRecipient
        partner.sendBytes(photo.getBytes());
      }
    }

    private static void ensure(DisclosureRegister register, UserId owner, String vendor) {
      register.requireDisclosure(owner, Purpose.PARTNER_SHARING, vendor);
    }
  }

  /** It is called for the partner. */
  static final class Sound {
    private static final String PRINTER = "printer";
    private static final String PARTNER = "partner";

    void share(DisclosureRegister register, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        ensure(register, photo.getOwnerId(), PARTNER);
        partner.sendBytes(photo.getBytes());
      }
    }

    private static void ensure(DisclosureRegister register, UserId owner, String vendor) {
      register.requireDisclosure(owner, Purpose.PARTNER_SHARING, vendor);
    }
  }
}
