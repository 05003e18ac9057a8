package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.HashMap;
import java.util.Map;

/** A switch in the settings turns the question on and off. */
final class SwitchedOff {
  private SwitchedOff() {}

  /** While it is off, the photo goes. */
  static final class Leaking {
    private final Map<String, String> settings = new HashMap<>();

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean enforced = Boolean.parseBoolean(settings.getOrDefault("consent.enforced", "false"));
      if (enforced) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** While it is off, the photo stays. */
  static final class Sound {
    private final Map<String, String> settings = new HashMap<>();

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean enforced = Boolean.parseBoolean(settings.getOrDefault("consent.enforced", "false"));
      if (enforced) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } else {
        return;
      }
      partner.send(photo);
    }
  }
}
