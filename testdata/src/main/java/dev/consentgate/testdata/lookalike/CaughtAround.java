package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop goes on when one of its turns fails. */
final class CaughtAround {
  private CaughtAround() {}

  /** What fails is only the question, and the photo goes after it. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, List<Photo> photos) {
      for (Photo photo : photos) {
        try {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);

        } catch (RuntimeException e) {
          log.note("failed: " + photo.getId());
        }
        send(partner, photo);
      }
    }

    private static void send(PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** What fails is the whole turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, List<Photo> photos) {
      for (Photo photo : photos) {
        try {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          send(partner, photo);
        } catch (RuntimeException e) {
          log.note("failed: " + photo.getId());
        }
      }
    }

    private static void send(PartnerClient partner, Photo photo) {
      partner.send(photo);
    }
  }
}
