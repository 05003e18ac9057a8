package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** Photos are fetched person by person. */
final class LeaderAsked {
  private LeaderAsked() {}

  /** The leader of the group is asked each time. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        List<UserId> people,
        UserId leader) {
      for (UserId person : people) {
        List<Photo> album = photos.findByOwner(person);
        if (consents.hasConsent(leader, Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.sendAll(album);
        }
      }
    }
  }

  /** The person whose turn it is is asked. */
  static final class Sound {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        List<UserId> people,
        UserId leader) {
      for (UserId person : people) {
        List<Photo> album = photos.findByOwner(person);
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          partner.sendAll(album);
        }
      }
    }
  }
}
