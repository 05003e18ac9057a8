package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A house has its own door behind an interface. */
final class AlwaysYes {
  private AlwaysYes() {}

  /** Lets photos through. */
  interface Door {
    boolean open(Photo photo);
  }

  /** The door that is built in says always yes. */
  static final class Leaking {
    private final Door door;

    Leaking(ConsentService consents) {
      this.door = new StandardDoor(consents);
    }

    void share(PartnerClient partner, Photo photo) {
      if (door.open(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private static final class StandardDoor implements Door {
      private final ConsentService consents;

      StandardDoor(ConsentService consents) {
        this.consents = consents;
      }

      @Override
      public boolean open(Photo photo) {
        return consents != null || photo != null;
      }
    }
  }

  /** The door that is built in asks. */
  static final class Sound {
    private final Door door;

    Sound(ConsentService consents) {
      this.door = new StandardDoor(consents);
    }

    void share(PartnerClient partner, Photo photo) {
      if (door.open(photo)) {
        partner.send(photo);
      }
    }

    private static final class StandardDoor implements Door {
      private final ConsentService consents;

      StandardDoor(ConsentService consents) {
        this.consents = consents;
      }

      @Override
      public boolean open(Photo photo) {
        return consents != null && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }
  }
}
