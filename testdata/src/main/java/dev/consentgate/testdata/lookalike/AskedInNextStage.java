package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Two stages of a pipeline run one after the other. */
final class AskedInNextStage {
  private AskedInNextStage() {}

  /** The second one asks. */
  static final class Leaking {
    void run(ConsentService consents, PartnerClient partner, Photo photo) {
      stage(() -> push(partner, photo), () -> ask(consents, photo));
    }

    private static void stage(Runnable first, Runnable second) {
      first.run();
      second.run();
    }

    private static void ask(ConsentService consents, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }

    private static void push(PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** The first one asks. */
  static final class Sound {
    void run(ConsentService consents, PartnerClient partner, Photo photo) {
      stage(() -> ask(consents, photo), () -> push(partner, photo));
    }

    private static void stage(Runnable first, Runnable second) {
      first.run();
      second.run();
    }

    private static void ask(ConsentService consents, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }

    private static void push(PartnerClient partner, Photo photo) {
      partner.send(photo);
    }
  }
}
