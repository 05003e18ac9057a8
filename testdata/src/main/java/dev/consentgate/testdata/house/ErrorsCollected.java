package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A validator collects what is wrong with an upload. */
final class ErrorsCollected {
  private ErrorsCollected() {}

  /** The list of errors is noted. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      List<String> errors = validate(consents, photo);
      if (!errors.isEmpty()) {
        log.note(String.join(", ", errors));
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }

    private static List<String> validate(ConsentService consents, Photo photo) {
      List<String> errors = new ArrayList<>();
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        errors.add("no agreement");
      }
      if (photo.getBytes().length == 0) {
        errors.add("empty");
      }
      return errors;
    }
  }

  /** The list of errors must be empty. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, AuditLog log, Photo photo) {
      List<String> errors = validate(consents, photo);
      if (!errors.isEmpty()) {
        log.note(String.join(", ", errors));
        return;
      }
      partner.send(photo);
    }

    private static List<String> validate(ConsentService consents, Photo photo) {
      List<String> errors = new ArrayList<>();
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        errors.add("no agreement");
      }
      if (photo.getBytes().length == 0) {
        errors.add("empty");
      }
      return errors;
    }
  }
}
