package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A purpose is chosen by where the photo goes. */
final class PurposeBySink {
  private PurposeBySink() {}

  /** The choice is the wrong way round. */
  static final class Leaking {
    void run(
        ConsentService consents,
        PartnerClient partner,
        Trainer trainer,
        Photo photo,
        boolean learn) {
      Purpose purpose = !learn ? Purpose.AI_TRAINING : Purpose.PARTNER_SHARING;
      if (!consents.hasConsent(photo.getOwnerId(), purpose)) {
        return;
      }
      if (learn) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      } else {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }
  }

  /** The choice is the right way round. */
  static final class Sound {
    void run(
        ConsentService consents,
        PartnerClient partner,
        Trainer trainer,
        Photo photo,
        boolean learn) {
      Purpose purpose = learn ? Purpose.AI_TRAINING : Purpose.PARTNER_SHARING;
      if (!consents.hasConsent(photo.getOwnerId(), purpose)) {
        return;
      }
      if (learn) {
        trainer.train(photo);
      } else {
        partner.send(photo);
      }
    }
  }
}
