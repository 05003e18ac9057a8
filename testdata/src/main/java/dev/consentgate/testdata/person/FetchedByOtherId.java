package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A job gets two ids and fetches. */
final class FetchedByOtherId {
  private FetchedByOtherId() {}

  /** What is to be done. */
  record Job(long photo, long thumbnail) {}

  /** It fetches the photo of the other id after the check. */
  static final class Leaking {
    void run(ConsentService consents, PhotoRepository photos, PartnerClient partner, Job job) {
      if (consents.hasConsent(ownerOf(photos, job.photo()), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photos.findById(job.thumbnail()));
      }
    }

    private static UserId ownerOf(PhotoRepository photos, long id) {
      return photos.findById(id).getOwnerId();
    }
  }

  /** It fetches the photo of the same id after the check. */
  static final class Sound {
    void run(ConsentService consents, PhotoRepository photos, PartnerClient partner, Job job) {
      if (consents.hasConsent(ownerOf(photos, job.photo()), Purpose.PARTNER_SHARING)) {
        partner.send(photos.findById(job.photo()));
      }
    }

    private static UserId ownerOf(PhotoRepository photos, long id) {
      return photos.findById(id).getOwnerId();
    }
  }
}
