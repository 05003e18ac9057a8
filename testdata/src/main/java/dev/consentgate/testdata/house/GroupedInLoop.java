package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Photos are put into a map by person and sent person by person. */
final class GroupedInLoop {
  private GroupedInLoop() {}

  /** They are put under the uploader. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      Map<UserId, List<Photo>> albums = new LinkedHashMap<>();
      for (Photo photo : photos.findAll()) {
        albums.computeIfAbsent(photo.getUploaderId(), key -> new ArrayList<>()).add(photo);
      }
      for (Map.Entry<UserId, List<Photo>> album : albums.entrySet()) {
        if (consents.hasConsent(album.getKey(), Purpose.PARTNER_SHARING)) {
          // MISSING: ConsentForWrongSubject: the keys of a map are not related to its values
          // SPURIOUS: the keys of a map are not related to its values
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          partner.sendAll(album.getValue());
        }
      }
    }
  }

  /** They are put under the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      Map<UserId, List<Photo>> albums = new LinkedHashMap<>();
      for (Photo photo : photos.findAll()) {
        albums.computeIfAbsent(photo.getOwnerId(), key -> new ArrayList<>()).add(photo);
      }
      for (Map.Entry<UserId, List<Photo>> album : albums.entrySet()) {
        if (consents.hasConsent(album.getKey(), Purpose.PARTNER_SHARING)) {
          // SPURIOUS: the keys of a map are not related to its values
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          partner.sendAll(album.getValue());
        }
      }
    }
  }
}
