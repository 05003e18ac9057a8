package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A try with a resource asks and sends. */
final class Resource {
  private Resource() {}

  /** The resource asks nobody when it opens. */
  static final class Leaking {
    private static final class Delivery implements AutoCloseable {
      private final AuditLog log;

      Delivery(ConsentService consents, AuditLog log, Photo photo) {
        this.log = log;
        log.note(consents + " not asked about " + photo.getId());
      }

      @Override
      public void close() {
        log.note("delivered");
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try (Delivery delivery = new Delivery(consents, log, photo)) {
        log.note("open " + delivery);
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The resource asks when it opens. */
  static final class Sound {
    private static final class Delivery implements AutoCloseable {
      private final AuditLog log;

      Delivery(ConsentService consents, AuditLog log, Photo photo) {
        this.log = log;
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      @Override
      public void close() {
        log.note("delivered");
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      try (Delivery delivery = new Delivery(consents, log, photo)) {
        log.note("open " + delivery);
        partner.send(photo);
      }
    }
  }
}
