package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.User;
import dev.consentgate.testdata.world.UserId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those who agreed are written down when the program starts. */
final class AnswersOfThisMorning {
  private AnswersOfThisMorning() {}

  /** What was written down decides. */
  static final class Leaking {
    private final Set<UserId> agreed = ConcurrentHashMap.newKeySet();

    void start(ConsentService consents, List<User> people) {
      for (User person : people) {
        if (consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
          agreed.add(person.id());
        }
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed.contains(photo.getOwnerId())) {
        // MISSING: StaleConsentCheck: the time between question and upload is not told
        // SPURIOUS: the time between question and upload is not told
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** What was written down and the service decide. */
  static final class Sound {
    private final Set<UserId> agreed = ConcurrentHashMap.newKeySet();

    void start(ConsentService consents, List<User> people) {
      for (User person : people) {
        if (consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
          agreed.add(person.id());
        }
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed.contains(photo.getOwnerId())
          && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
