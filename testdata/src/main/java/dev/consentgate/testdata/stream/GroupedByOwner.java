package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A stream is grouped by a person. */
final class GroupedByOwner {
  private GroupedByOwner() {}

  /** It is grouped by the uploader. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Map<UserId, List<Photo>> groups =
          photos.stream().collect(Collectors.groupingBy(Photo::getUploaderId));
      groups.forEach(
          (person, album) -> {
            if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
              // MISSING: ConsentForWrongSubject: the keys of a map are not related to its values
              // SPURIOUS: the keys of a map are not related to its values
              // BUG: Diagnostic contains: ConsentSubjectUnproven
              partner.sendAll(album);
            }
          });
    }
  }

  /** It is grouped by the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Map<UserId, List<Photo>> groups =
          photos.stream().collect(Collectors.groupingBy(Photo::getOwnerId));
      groups.forEach(
          (person, album) -> {
            if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
              // SPURIOUS: the keys of a map are not related to its values
              // BUG: Diagnostic contains: ConsentSubjectUnproven
              partner.sendAll(album);
            }
          });
    }
  }
}
