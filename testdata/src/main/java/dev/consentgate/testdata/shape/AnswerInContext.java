package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A context object carries the answers through the layers. */
final class AnswerInContext {
  private AnswerInContext() {}

  /** What is known when a photo is handled. */
  record Context(Photo photo, boolean sharing, boolean training) {
    static Context of(ConsentService consents, Photo photo) {
      return new Context(
          photo,
          consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING),
          consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING));
    }
  }

  /** The wrong one of its answers is read. */
  static final class Leaking {
    void handle(ConsentService consents, Trainer trainer, Photo photo) {
      learn(trainer, Context.of(consents, photo));
    }

    private static void learn(Trainer trainer, Context context) {
      if (context.sharing()) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(context.photo());
      }
    }
  }

  /** The right one of its answers is read. */
  static final class Sound {
    void handle(ConsentService consents, Trainer trainer, Photo photo) {
      learn(trainer, Context.of(consents, photo));
    }

    private static void learn(Trainer trainer, Context context) {
      if (context.training()) {
        trainer.train(context.photo());
      }
    }
  }
}
