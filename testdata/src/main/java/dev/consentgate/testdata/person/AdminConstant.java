package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** A nightly job asks for permission. */
final class AdminConstant {
  private AdminConstant() {}

  /** The accounts of the house. */
  static final class Accounts {
    static final UserId SYSTEM = new UserId("system");

    private Accounts() {}
  }

  /** It asks about the account it runs under. */
  static final class Leaking {
    void nightly(ConsentService consents, PhotoRepository photos, Trainer trainer) {
      photos
          .findAll()
          .forEach(
              photo -> {
                consents.requireConsent(Accounts.SYSTEM, Purpose.AI_TRAINING);
                // BUG: Diagnostic contains: ConsentForWrongSubject
                trainer.train(photo);
              });
    }
  }

  /** It asks about the owner. */
  static final class Sound {
    void nightly(ConsentService consents, PhotoRepository photos, Trainer trainer) {
      photos
          .findAll()
          .forEach(
              photo -> {
                consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
                trainer.train(photo);
              });
    }
  }
}
