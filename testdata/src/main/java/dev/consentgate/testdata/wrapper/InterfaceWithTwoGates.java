package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An interface of the house has two implementations. */
final class InterfaceWithTwoGates {
  private InterfaceWithTwoGates() {}

  /** One of them says yes without asking. */
  static final class Leaking {
    interface Gate {
      boolean opensFor(Photo photo);
    }

    private record Plain(ConsentService consents) implements Gate {
      @Override
      public boolean opensFor(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    private record Sized(ConsentService consents) implements Gate {
      @Override
      public boolean opensFor(Photo photo) {
        return photo.getBytes().length < 1000
            || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean strict) {
      Gate gate = strict ? new Sized(consents) : new Plain(consents);
      if (gate.opensFor(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** Both ask, one of them more. */
  static final class Sound {
    interface Gate {
      boolean opensFor(Photo photo);
    }

    private record Plain(ConsentService consents) implements Gate {
      @Override
      public boolean opensFor(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    private record Sized(ConsentService consents) implements Gate {
      @Override
      public boolean opensFor(Photo photo) {
        return photo.getBytes().length < 1000
            && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean strict) {
      Gate gate = strict ? new Sized(consents) : new Plain(consents);
      if (gate.opensFor(photo)) {
        partner.send(photo);
      }
    }
  }
}
