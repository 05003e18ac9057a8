package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.ArrayList;
import java.util.List;

/** Faces are recognised for those who agreed to that. */
final class TemplateForResearch {
  private TemplateForResearch() {}

  /** Their photos go into the training set as well. */
  static final class Leaking {
    private final ConsentService consents;
    private final List<Photo> research = new ArrayList<>();

    Leaking(ConsentService consents) {
      this.consents = consents;
    }

    void enrol(Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.BIOMETRIC_TEMPLATE);
      research.add(photo);
    }

    void study(Trainer trainer) {
      for (Photo photo : research) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** Those who agreed to training go into the training set. */
  static final class Sound {
    private final ConsentService consents;
    private final List<Photo> research = new ArrayList<>();

    Sound(ConsentService consents) {
      this.consents = consents;
    }

    void enrol(Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      research.add(photo);
    }

    void study(Trainer trainer) {
      for (Photo photo : research) {
        trainer.train(photo);
      }
    }
  }
}
