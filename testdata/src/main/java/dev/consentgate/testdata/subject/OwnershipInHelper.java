package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;
import java.util.Objects;

/** A method of the house says whether a photo belongs to a person. */
final class OwnershipInHelper {
  private OwnershipInHelper() {}

  /** It looks at the uploader. */
  static final class Leaking {
    private static boolean belongsTo(Photo photo, UserId person) {
      return Objects.equals(photo.getUploaderId(), person);
    }

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      if (!belongsTo(photo, session.userId())) {
        throw new IllegalArgumentException("not yours");
      }
      if (consents.hasConsent(session.userId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** It looks at the owner. */
  static final class Sound {
    private static boolean belongsTo(Photo photo, UserId person) {
      return Objects.equals(photo.getOwnerId(), person);
    }

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      if (!belongsTo(photo, session.userId())) {
        throw new IllegalArgumentException("not yours");
      }
      if (consents.hasConsent(session.userId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
