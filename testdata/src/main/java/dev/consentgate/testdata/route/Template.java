package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A base class asks through a method that subclasses write. */
final class Template {
  private Template() {}

  /** The subclass says yes. */
  static final class Leaking {
    private abstract static class Sender {
      void share(PartnerClient partner, Photo photo) {
        if (open(photo)) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      }

      abstract boolean open(Photo photo);
    }

    private static final class Asking extends Sender {
      private final ConsentService consents;

      Asking(ConsentService consents) {
        this.consents = consents;
      }

      @Override
      boolean open(Photo photo) {
        return consents != null;
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      new Asking(consents).share(partner, photo);
    }
  }

  /** The subclass asks. */
  static final class Sound {
    private abstract static class Sender {
      void share(PartnerClient partner, Photo photo) {
        if (open(photo)) {
          partner.send(photo);
        }
      }

      abstract boolean open(Photo photo);
    }

    private static final class Asking extends Sender {
      private final ConsentService consents;

      Asking(ConsentService consents) {
        this.consents = consents;
      }

      @Override
      boolean open(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      new Asking(consents).share(partner, photo);
    }
  }
}
