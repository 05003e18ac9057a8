package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A subclass overrides the asking method. */
final class OverrideOfTheCheck {
  private OverrideOfTheCheck() {}

  /** It says yes where it is in a hurry. */
  static final class Leaking {
    private static class Gate {
      final ConsentService consents;

      Gate(ConsentService consents) {
        this.consents = consents;
      }

      boolean opensFor(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    private static final class Hurried extends Gate {
      Hurried(ConsentService consents) {
        super(consents);
      }

      @Override
      boolean opensFor(Photo photo) {
        return photo.getBytes().length < 10 ? true : super.opensFor(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Gate gate = new Hurried(consents);
      if (gate.opensFor(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** It says no where it is in a hurry. */
  static final class Sound {
    private static class Gate {
      final ConsentService consents;

      Gate(ConsentService consents) {
        this.consents = consents;
      }

      boolean opensFor(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    private static final class Hurried extends Gate {
      Hurried(ConsentService consents) {
        super(consents);
      }

      @Override
      boolean opensFor(Photo photo) {
        return photo.getBytes().length < 10 ? false : super.opensFor(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Gate gate = new Hurried(consents);
      if (gate.opensFor(photo)) {
        partner.send(photo);
      }
    }
  }
}
