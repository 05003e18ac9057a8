package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** Rules are kept by purpose. */
final class StateInEnumMap {
  private StateInEnumMap() {}

  /** The rule of the purpose is a constant yes. */
  static final class Leaking {
    private final Map<Purpose, Predicate<Photo>> rules = new EnumMap<>(Purpose.class);

    Leaking(ConsentService consents) {
      rules.put(Purpose.AI_TRAINING, photo -> consents != null);
    }

    void learn(Trainer trainer, Photo photo) {
      if (rules.get(Purpose.AI_TRAINING).test(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(photo);
      }
    }
  }

  /** The rule of the purpose asks. */
  static final class Sound {
    private final Map<Purpose, Predicate<Photo>> rules = new EnumMap<>(Purpose.class);

    Sound(ConsentService consents) {
      rules.put(
          Purpose.AI_TRAINING,
          photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING));
    }

    void learn(Trainer trainer, Photo photo) {
      if (rules.get(Purpose.AI_TRAINING).test(photo)) {
        trainer.train(photo);
      }
    }
  }
}
