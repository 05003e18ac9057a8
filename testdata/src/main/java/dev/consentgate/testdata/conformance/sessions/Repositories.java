package dev.consentgate.testdata.conformance.sessions;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** Media comes from the store and is handed out. */
final class Repositories {
  private Repositories() {}

  void all(PartnerClient partner, PhotoRepository photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.sendAll(photos.findAll());
  }

  void one(PartnerClient partner, PhotoRepository photos, long id) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(photos.findById(id));
  }

  void idsOfAll(Courier courier, PhotoRepository photos) {
    for (Photo photo : photos.findAll()) {
      courier.sendText("no. " + photo.getId());
    }
  }

  void owned(ConsentService consents, PartnerClient partner, PhotoRepository photos, UserId user) {
    if (consents.hasConsent(user, Purpose.PARTNER_SHARING)) {
      partner.sendAll(photos.findByOwner(user));
    }
  }

  void ofOther(
      ConsentService consents,
      PartnerClient partner,
      PhotoRepository photos,
      UserId user,
      UserId other) {
    if (consents.hasConsent(user, Purpose.PARTNER_SHARING)) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.sendAll(photos.findByOwner(other));
    }
  }
}
