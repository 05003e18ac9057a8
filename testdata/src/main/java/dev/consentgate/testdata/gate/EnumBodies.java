package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Each kind of use has its own question. */
final class EnumBodies {
  private EnumBodies() {}

  /** The question of one kind is no question. */
  static final class Leaking {
    private enum Use {
      SHARE {
        @Override
        boolean allowed(ConsentService consents, Photo photo) {
          return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
      },
      SHOW {
        @Override
        boolean allowed(ConsentService consents, Photo photo) {
          return photo.getId() > 0;
        }
      };

      abstract boolean allowed(ConsentService consents, Photo photo);
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, Use use) {
      if (use.allowed(consents, photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The question of each kind is one. */
  static final class Sound {
    private enum Use {
      SHARE {
        @Override
        boolean allowed(ConsentService consents, Photo photo) {
          return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
      },
      SHOW {
        @Override
        boolean allowed(ConsentService consents, Photo photo) {
          return photo.getId() > 0 && SHARE.allowed(consents, photo);
        }
      };

      abstract boolean allowed(ConsentService consents, Photo photo);
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, Use use) {
      if (use.allowed(consents, photo)) {
        partner.send(photo);
      }
    }
  }
}
