package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.function.Predicate;

/** A predicate is kept in a field. */
final class ConstantPredicate {
  private ConstantPredicate() {}

  /** It asks for sharing, and a model learns. */
  static final class Leaking {
    private final ConsentService consents;
    private final Predicate<Photo> consented =
        photo -> mayUse(photo.getOwnerId(), Purpose.PARTNER_SHARING);

    Leaking(ConsentService consents) {
      this.consents = consents;
    }

    private boolean mayUse(UserId person, Purpose purpose) {
      return consents.hasConsent(person, purpose);
    }

    void learn(Trainer trainer, PhotoRepository photos) {
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      photos.findAll().stream().filter(consented).forEach(trainer::train);
    }
  }

  /** It asks for training, and a model learns. */
  static final class Sound {
    private final ConsentService consents;
    private final Predicate<Photo> consented =
        photo -> mayUse(photo.getOwnerId(), Purpose.AI_TRAINING);

    Sound(ConsentService consents) {
      this.consents = consents;
    }

    private boolean mayUse(UserId person, Purpose purpose) {
      return consents.hasConsent(person, purpose);
    }

    void learn(Trainer trainer, PhotoRepository photos) {
      photos.findAll().stream().filter(consented).forEach(trainer::train);
    }
  }
}
