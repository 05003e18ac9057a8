package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.function.Supplier;

/** An answer is asked for when it is first needed. */
final class LazyAnswer {
  private LazyAnswer() {}

  /** Nobody needs it. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Supplier<Boolean> answer =
          () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("prepared " + answer);
      if (answer != null) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The upload needs it. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Supplier<Boolean> answer =
          () -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      log.note("prepared " + answer);
      if (answer.get()) {
        partner.send(photo);
      }
    }
  }
}
