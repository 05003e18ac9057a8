package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A step is run by a method that catches what it throws. */
final class RunQuietly {
  private RunQuietly() {}

  /** It catches and goes on. */
  static final class Leaking {
    void share(ConsentService consents, AuditLog log, PartnerClient partner, Photo photo) {
      run(log, () -> consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }

    private static void run(AuditLog log, Runnable step) {
      try {
        step.run();
      } catch (RuntimeException e) {
        log.note("failed: " + e.getMessage());
      }
    }
  }

  /** It catches and throws again. */
  static final class Sound {
    void share(ConsentService consents, AuditLog log, PartnerClient partner, Photo photo) {
      run(log, () -> consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      partner.send(photo);
    }

    private static void run(AuditLog log, Runnable step) {
      try {
        step.run();
      } catch (RuntimeException e) {
        log.note("failed: " + e.getMessage());
        throw e;
      }
    }
  }
}
