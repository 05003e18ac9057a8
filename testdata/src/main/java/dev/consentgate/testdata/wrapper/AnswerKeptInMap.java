package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.HashMap;
import java.util.Map;

/** A wrapper keeps its answers in a map. */
final class AnswerKeptInMap {
  private AnswerKeptInMap() {}

  /** The map is asked for the uploader. */
  static final class Leaking {
    private final Map<UserId, Boolean> answers = new HashMap<>();

    private boolean agreed(ConsentService consents, UserId person) {
      return answers.computeIfAbsent(
          person, key -> consents.hasConsent(key, Purpose.PARTNER_SHARING));
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo.getUploaderId())) {
        // MISSING: ConsentForWrongSubject: answers kept in a map are not taken for checks
        // SPURIOUS: answers kept in a map are not taken for checks
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The map is asked for the owner. */
  static final class Sound {
    private final Map<UserId, Boolean> answers = new HashMap<>();

    private boolean agreed(ConsentService consents, UserId person) {
      return answers.computeIfAbsent(
          person, key -> consents.hasConsent(key, Purpose.PARTNER_SHARING));
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo.getOwnerId())) {
        // SPURIOUS: answers kept in a map are not taken for checks
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }
}
