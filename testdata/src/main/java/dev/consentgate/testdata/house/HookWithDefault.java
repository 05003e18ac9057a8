package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An interface has a hook whose default lets everything through. */
final class HookWithDefault {
  private HookWithDefault() {}

  /** A step with a hook before it. */
  interface Step {
    default boolean before(Photo photo) {
      return true;
    }

    void handle(Photo photo);

    default void run(Photo photo) {
      if (before(photo)) {
        handle(photo);
      }
    }
  }

  /** The implementation leaves the default as it is. */
  static final class Leaking {
    private static final class SendStep implements Step {
      private final ConsentService consents;
      private final PartnerClient partner;

      SendStep(ConsentService consents, PartnerClient partner) {
        this.consents = consents;
        this.partner = partner;
      }

      boolean ask(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      @Override
      public void handle(Photo photo) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      new SendStep(consents, partner).run(photo);
    }
  }

  /** The implementation asks in the hook. */
  static final class Sound {
    private static final class SendStep implements Step {
      private final ConsentService consents;
      private final PartnerClient partner;

      SendStep(ConsentService consents, PartnerClient partner) {
        this.consents = consents;
        this.partner = partner;
      }

      @Override
      public boolean before(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      @Override
      public void handle(Photo photo) {
        partner.send(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      new SendStep(consents, partner).run(photo);
    }
  }
}
