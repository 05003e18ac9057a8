package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An interface asks in a static and in a default method. */
final class StaticInterfaceMethod {
  private StaticInterfaceMethod() {}

  /** The default method has a hole. */
  static final class Leaking {
    interface Asking {
      ConsentService consents();

      static boolean agreed(ConsentService consents, Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      default boolean open(Photo photo) {
        if (photo.getId() == 0) {
          return true;
        }
        return agreed(consents(), photo);
      }
    }

    private record Door(ConsentService consents) implements Asking {}

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Door door = new Door(consents);
      if (door.open(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The default method has none. */
  static final class Sound {
    interface Asking {
      ConsentService consents();

      static boolean agreed(ConsentService consents, Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      default boolean open(Photo photo) {
        if (photo.getId() == 0) {
          return false;
        }
        return agreed(consents(), photo);
      }
    }

    private record Door(ConsentService consents) implements Asking {}

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Door door = new Door(consents);
      if (door.open(photo)) {
        partner.send(photo);
      }
    }
  }
}
