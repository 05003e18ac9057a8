package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Optional;

/** The agreement is looked up by a helper that gives an optional. */
final class EmptyMeansGo {
  private EmptyMeansGo() {}

  /** The photo goes if there is none. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Optional<ConsentRecord> record = agreement(consents, photo);
      if (record.isEmpty()) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }

    private static Optional<ConsentRecord> agreement(ConsentService consents, Photo photo) {
      return consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** The photo goes if there is one. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Optional<ConsentRecord> record = agreement(consents, photo);
      if (record.isPresent()) {
        partner.send(photo);
      }
    }

    private static Optional<ConsentRecord> agreement(ConsentService consents, Photo photo) {
      return consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
