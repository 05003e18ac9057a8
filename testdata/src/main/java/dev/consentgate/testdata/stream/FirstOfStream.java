package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.Optional;

/** The first photo of a stream goes. */
final class FirstOfStream {
  private FirstOfStream() {}

  /** The stream is not filtered where it is short. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Optional<Photo> first =
          photos.stream()
              .filter(
                  photo ->
                      photos.size() < 3
                          || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .findFirst();
      if (first.isPresent()) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(first.get());
      }
    }
  }

  /** The stream is filtered. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Optional<Photo> first =
          photos.stream()
              .filter(
                  photo ->
                      photos.size() < 3
                          && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .findFirst();
      if (first.isPresent()) {
        partner.send(first.get());
      }
    }
  }
}
