package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;

/** An upload says whether its owner agrees. */
final class FlagOfRequest {
  private FlagOfRequest() {}

  /** What came in. */
  record UploadRequest(long photo, boolean consentGiven) {}

  /** It is believed. */
  static final class Leaking {
    void upload(
        ConsentService consents,
        PhotoRepository photos,
        PartnerClient partner,
        UploadRequest request) {
      Photo photo = photos.findById(request.photo());
      if (!request.consentGiven()) {
        return;
      }

      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** The owner is asked all the same. */
  static final class Sound {
    void upload(
        ConsentService consents,
        PhotoRepository photos,
        PartnerClient partner,
        UploadRequest request) {
      Photo photo = photos.findById(request.photo());
      if (!request.consentGiven()) {
        return;
      }
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      partner.send(photo);
    }
  }
}
