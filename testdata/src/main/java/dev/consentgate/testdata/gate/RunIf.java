package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A gate runs one of two actions for a person. */
final class RunIf {
  private RunIf() {}

  /** Runs actions. */
  static final class Gate {
    private final ConsentService consents;

    Gate(ConsentService consents) {
      this.consents = consents;
    }

    void run(UserId person, Purpose purpose, Runnable agreed, Runnable refused) {
      if (consents.hasConsent(person, purpose)) {
        agreed.run();
      } else {
        refused.run();
      }
    }
  }

  /** The photo goes in the one for those who refuse. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Runnable send = send(partner, photo);
      Runnable note = () -> log.note("not sent");
      new Gate(consents).run(photo.getOwnerId(), Purpose.PARTNER_SHARING, note, send);
    }

    private static Runnable send(PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      return () -> partner.send(photo);
    }
  }

  /** The photo goes in the one for those who agree. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      Runnable send = send(partner, photo);
      Runnable note = () -> log.note("not sent");
      new Gate(consents).run(photo.getOwnerId(), Purpose.PARTNER_SHARING, send, note);
    }

    private static Runnable send(PartnerClient partner, Photo photo) {
      return () -> partner.send(photo);
    }
  }
}
