package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** An array holds an unasked and an asked photo. */
final class ArraySlots {
  private ArraySlots() {}

  /** The unasked one is used. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo first, Photo second) {
      Photo[] photos = new Photo[2];
      photos[0] = first;
      photos[1] = second;
      consents.requireConsent(second.getOwnerId(), Purpose.AI_TRAINING);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      trainer.train(photos[0]);
    }
  }

  /** The asked one is used. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo first, Photo second) {
      Photo[] photos = new Photo[2];
      photos[0] = first;
      photos[1] = second;
      consents.requireConsent(second.getOwnerId(), Purpose.AI_TRAINING);
      // SPURIOUS: the slots of an array are not told apart
      // BUG: Diagnostic contains: ConsentForWrongSubject
      trainer.train(photos[1]);
    }
  }
}
