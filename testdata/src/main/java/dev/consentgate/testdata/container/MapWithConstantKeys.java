package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.HashMap;
import java.util.Map;

/** A map holds an unasked and an asked photo under two names. */
final class MapWithConstantKeys {
  private MapWithConstantKeys() {}

  /** The unasked one is sent. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      Map<String, Photo> photos = new HashMap<>();
      photos.put("first", first);
      if (consents.hasConsent(second.getOwnerId(), Purpose.PARTNER_SHARING)) {
        photos.put("second", second);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photos.get("first"));
      }
    }
  }

  /** The asked one is sent. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      Map<String, Photo> photos = new HashMap<>();
      photos.put("first", first);
      if (consents.hasConsent(second.getOwnerId(), Purpose.PARTNER_SHARING)) {
        photos.put("second", second);
        partner.send(photos.get("second"));
      }
    }
  }
}
