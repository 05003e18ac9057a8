package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A photo is copied without its owner. */
final class NameStripped {
  private NameStripped() {}

  /** The copy goes unasked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Photo copy = stripped(photo);

      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(copy);
    }

    private static Photo stripped(Photo photo) {
      return new Photo(0L, new UserId("anonymous"), null, photo.getBytes());
    }
  }

  /** The copy goes after the owner was asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Photo copy = stripped(photo);
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      partner.send(copy);
    }

    private static Photo stripped(Photo photo) {
      return new Photo(0L, new UserId("anonymous"), null, photo.getBytes());
    }
  }
}
