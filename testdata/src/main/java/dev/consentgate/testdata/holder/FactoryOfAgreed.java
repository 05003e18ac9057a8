package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A class can only be made by a method that asks. */
final class FactoryOfAgreed {
  private FactoryOfAgreed() {}

  /** The method asks the uploader. */
  static final class Leaking {
    private static final class Agreed {
      private final Photo photo;

      private Agreed(Photo photo) {
        this.photo = photo;
      }

      static Agreed of(ConsentService consents, Photo photo) {
        consents.requireConsent(photo.getUploaderId(), Purpose.AI_TRAINING);
        return new Agreed(photo);
      }

      Photo photo() {
        return photo;
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      hand(trainer, Agreed.of(consents, photo));
    }

    private void hand(Trainer trainer, Agreed agreed) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      trainer.train(agreed.photo());
    }
  }

  /** The method asks the owner. */
  static final class Sound {
    private static final class Agreed {
      private final Photo photo;

      private Agreed(Photo photo) {
        this.photo = photo;
      }

      static Agreed of(ConsentService consents, Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        return new Agreed(photo);
      }

      Photo photo() {
        return photo;
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      hand(trainer, Agreed.of(consents, photo));
    }

    private void hand(Trainer trainer, Agreed agreed) {
      trainer.train(agreed.photo());
    }
  }
}
