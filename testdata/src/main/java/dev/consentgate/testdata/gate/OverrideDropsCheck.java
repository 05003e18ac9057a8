package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A subclass overrides the method that asks. */
final class OverrideDropsCheck {
  private OverrideDropsCheck() {}

  /** It does not call the one above. */
  static final class Leaking {
    private static class Sender {
      private final ConsentService consents;

      Sender(ConsentService consents) {
        this.consents = consents;
      }

      void verify(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      final void send(PartnerClient partner, Photo photo) {
        verify(photo);
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private static final class FastSender extends Sender {
      private final AuditLog log;

      FastSender(ConsentService consents, AuditLog log) {
        super(consents);
        this.log = log;
      }

      @Override
      void verify(Photo photo) {

        log.note("fast " + photo.getId());
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      new FastSender(consents, log).send(partner, photo);
    }
  }

  /** It calls the one above. */
  static final class Sound {
    private static class Sender {
      private final ConsentService consents;

      Sender(ConsentService consents) {
        this.consents = consents;
      }

      void verify(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }

      final void send(PartnerClient partner, Photo photo) {
        verify(photo);
        partner.send(photo);
      }
    }

    private static final class FastSender extends Sender {
      private final AuditLog log;

      FastSender(ConsentService consents, AuditLog log) {
        super(consents);
        this.log = log;
      }

      @Override
      void verify(Photo photo) {
        super.verify(photo);
        log.note("fast " + photo.getId());
      }
    }

    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      new FastSender(consents, log).send(partner, photo);
    }
  }
}
