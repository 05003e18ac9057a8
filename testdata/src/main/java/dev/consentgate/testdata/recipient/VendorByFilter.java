package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.DisclosureRegister;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.Vendor;

/** A stream is filtered for one vendor. */
final class VendorByFilter {
  private VendorByFilter() {}

  /** It goes to another one. */
  static final class Leaking {
    void learn(DisclosureRegister register, Trainer trainer, PhotoRepository photos) {
      photos.findAll().stream()
          .filter(photo -> listed(register, photo, Vendor.PARTNER))
          // BUG: Diagnostic contains: ConsentForWrongRecipient
          .forEach(trainer::train);
    }

    private static boolean listed(DisclosureRegister register, Photo photo, Vendor vendor) {
      return register.mayReceive(photo.getOwnerId(), Purpose.AI_TRAINING, vendor);
    }
  }

  /** It goes to this one. */
  static final class Sound {
    void learn(DisclosureRegister register, Trainer trainer, PhotoRepository photos) {
      photos.findAll().stream()
          .filter(photo -> listed(register, photo, Vendor.TRAINER))
          .forEach(trainer::train);
    }

    private static boolean listed(DisclosureRegister register, Photo photo, Vendor vendor) {
      return register.mayReceive(photo.getOwnerId(), Purpose.AI_TRAINING, vendor);
    }
  }
}
