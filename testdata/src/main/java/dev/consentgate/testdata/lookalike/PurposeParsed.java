package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A form has a field for the purpose. */
final class PurposeParsed {
  private PurposeParsed() {}

  /** What came in. */
  record Form(long photo, String purpose) {}

  /** The owner is asked for what the field says. */
  static final class Leaking {
    void submit(ConsentService consents, PhotoRepository photos, Trainer trainer, Form form) {
      Photo photo = photos.findById(form.photo());
      Purpose purpose = Purpose.valueOf(form.purpose());
      if (purpose != null && consents.hasConsent(photo.getOwnerId(), purpose)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** The field must say what the owner is asked for. */
  static final class Sound {
    void submit(ConsentService consents, PhotoRepository photos, Trainer trainer, Form form) {
      Photo photo = photos.findById(form.photo());
      Purpose purpose = Purpose.valueOf(form.purpose());
      if (purpose == Purpose.AI_TRAINING && consents.hasConsent(photo.getOwnerId(), purpose)) {
        trainer.train(photo);
      }
    }
  }
}
