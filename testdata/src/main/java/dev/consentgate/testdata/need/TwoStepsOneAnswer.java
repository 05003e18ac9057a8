package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;
import java.util.function.Consumer;

/** One answer is used for two steps. */
final class TwoStepsOneAnswer {
  private TwoStepsOneAnswer() {}

  /** The second step trains a model. */
  static final class Leaking {
    void run(ConsentService consents, PartnerClient partner, Trainer trainer, Photo photo) {
      boolean sharing = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      List<Consumer<Photo>> steps = List.of(partner::send);
      if (sharing) {
        steps.forEach(step -> step.accept(photo));
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        Consumer<Photo> last = trainer::train;
        last.accept(photo);
      }
    }
  }

  /** The second step shares again. */
  static final class Sound {
    void run(ConsentService consents, PartnerClient partner, Trainer trainer, Photo photo) {
      boolean sharing = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      List<Consumer<Photo>> steps = List.of(partner::send);
      if (sharing) {
        steps.forEach(step -> step.accept(photo));
        Consumer<Photo> last = partner::send;
        last.accept(photo);
      }
    }
  }
}
