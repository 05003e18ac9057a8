package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A method takes a list of photos and one person. */
final class ManyPhotosOnePerson {
  private ManyPhotosOnePerson() {}

  /** Its caller knows nothing of whose the photos are. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, PhotoRepository photos, UserId person) {
      deliver(consents, partner, photos.findAll(), person);
    }

    private void deliver(
        ConsentService consents, PartnerClient partner, List<Photo> album, UserId person) {
      if (consents.status(person, Purpose.PARTNER_SHARING) == ConsentStatus.GRANTED) {
        for (Photo photo : album) {
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          partner.send(photo);
        }
      }
    }
  }

  /** Its caller fetched the photos of that person. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, PhotoRepository photos, UserId person) {
      deliver(consents, partner, photos.findByOwner(person), person);
    }

    private void deliver(
        ConsentService consents, PartnerClient partner, List<Photo> album, UserId person) {
      if (consents.status(person, Purpose.PARTNER_SHARING) == ConsentStatus.GRANTED) {
        for (Photo photo : album) {
          partner.send(photo);
        }
      }
    }
  }
}
