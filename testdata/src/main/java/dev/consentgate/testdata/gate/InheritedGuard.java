package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A base class has a guard that its subclasses use. */
final class InheritedGuard {
  private InheritedGuard() {}

  /** The subclass guards the photo that came before. */
  static final class Leaking {
    private abstract static class Controller {
      private final ConsentService consents;

      Controller(ConsentService consents) {
        this.consents = consents;
      }

      protected final void guard(Photo photo, Purpose purpose) {
        if (consents.status(photo.getOwnerId(), purpose) != ConsentStatus.GRANTED) {
          throw new ConsentException("not granted: " + purpose);
        }
      }
    }

    private static final class PhotoController extends Controller {
      private final PartnerClient partner;

      PhotoController(ConsentService consents, PartnerClient partner) {
        super(consents);
        this.partner = partner;
      }

      void share(Photo photo, Photo before) {
        guard(before, Purpose.PARTNER_SHARING);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo before) {
      new PhotoController(consents, partner).share(photo, before);
    }
  }

  /** The subclass guards the photo at hand. */
  static final class Sound {
    private abstract static class Controller {
      private final ConsentService consents;

      Controller(ConsentService consents) {
        this.consents = consents;
      }

      protected final void guard(Photo photo, Purpose purpose) {
        if (consents.status(photo.getOwnerId(), purpose) != ConsentStatus.GRANTED) {
          throw new ConsentException("not granted: " + purpose);
        }
      }
    }

    private static final class PhotoController extends Controller {
      private final PartnerClient partner;

      PhotoController(ConsentService consents, PartnerClient partner) {
        super(consents);
        this.partner = partner;
      }

      void share(Photo photo, Photo before) {
        guard(photo, Purpose.PARTNER_SHARING);
        partner.send(photo);
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo before) {
      new PhotoController(consents, partner).share(photo, before);
    }
  }
}
