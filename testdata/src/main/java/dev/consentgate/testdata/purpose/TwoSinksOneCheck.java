package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The photo is shared and learned from. */
final class TwoSinksOneCheck {
  private TwoSinksOneCheck() {}

  /** One question stands before both. */
  static final class Leaking {
    void use(ConsentService consents, PartnerClient partner, Trainer trainer, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.trainOn(photo.getBytes());
      }
    }
  }

  /** Two questions stand before them. */
  static final class Sound {
    void use(ConsentService consents, PartnerClient partner, Trainer trainer, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        trainer.trainOn(photo.getBytes());
      }
    }
  }
}
