package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.atomic.AtomicReference;

/** An atomic reference holds the photo. */
final class ReferenceHolder {
  private ReferenceHolder() {}

  /** Another photo is set after the question. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      AtomicReference<Photo> holder = new AtomicReference<>(photo);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        holder.set(other);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(holder.get());
      }
    }
  }

  /** Another photo was set before. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      AtomicReference<Photo> holder = new AtomicReference<>(other);
      holder.set(photo);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        // SPURIOUS: what a reference held before it was overwritten is not forgotten
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(holder.get());
      }
    }
  }
}
