package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The upload takes a type that only a check can make. */
final class ConsentedType {
  private ConsentedType() {}

  /** A photo that may be used for training. */
  static final class Consented {
    private final Photo photo;

    private Consented(Photo photo) {
      this.photo = photo;
    }

    static Optional<Consented> of(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)
          ? Optional.of(new Consented(photo))
          : Optional.empty();
    }

    static Consented unasked(Photo photo) {
      return new Consented(photo);
    }

    Photo photo() {
      return photo;
    }
  }

  /** A second maker makes it unasked. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      List<Consented> set = new ArrayList<>();
      for (Photo photo : photos) {
        set.add(Consented.unasked(photo));
      }
      for (Consented one : set) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(one.photo());
      }
    }
  }

  /** A second maker asks too. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      List<Consented> set = new ArrayList<>();
      for (Photo photo : photos) {
        Consented.of(consents, photo).ifPresent(set::add);
      }
      for (Consented one : set) {
        trainer.train(one.photo());
      }
    }
  }
}
