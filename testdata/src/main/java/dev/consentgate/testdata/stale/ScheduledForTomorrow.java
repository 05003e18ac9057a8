package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A photo leaves on the next day. */
final class ScheduledForTomorrow {
  private ScheduledForTomorrow() {}

  /** Its owner is asked today. */
  static final class Leaking {
    void plan(
        ScheduledExecutorService clock,
        ConsentService consents,
        PartnerClient partner,
        Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      clock.schedule(() -> deliver(consents, partner, photo), 1, TimeUnit.DAYS);
    }

    private static void deliver(ConsentService consents, PartnerClient partner, Photo photo) {
      if (photo != null) {
        // BUG: Diagnostic contains: StaleConsentCheck
        partner.send(photo);
      }
    }
  }

  /** Its owner is asked tomorrow as well. */
  static final class Sound {
    void plan(
        ScheduledExecutorService clock,
        ConsentService consents,
        PartnerClient partner,
        Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      clock.schedule(() -> deliver(consents, partner, photo), 1, TimeUnit.DAYS);
    }

    private static void deliver(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
