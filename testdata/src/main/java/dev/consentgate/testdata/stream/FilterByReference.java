package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;

/** A stream filters photos, and the sink is a method reference. */
final class FilterByReference {
  private FilterByReference() {}

  /** The filter knows another way. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      photos.findAll().stream()
          .filter(photo -> photo.getId() > 7)
          .filter(
              each ->
                  each.getBytes().length < 10
                      || consents.hasConsent(each.getOwnerId(), Purpose.PARTNER_SHARING))
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          .forEach(partner::send);
    }
  }

  /** The filter knows the question only. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      photos.findAll().stream()
          .filter(photo -> photo.getId() > 7)
          .filter(
              each ->
                  each.getBytes().length < 10
                      && consents.hasConsent(each.getOwnerId(), Purpose.PARTNER_SHARING))
          .forEach(partner::send);
    }
  }
}
