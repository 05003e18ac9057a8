package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A stream is filtered by a function from photo to person. */
final class UploaderByReference {
  private UploaderByReference() {}

  /** The function gives the uploader. */
  static final class Leaking {
    List<Photo> open(ConsentService consents, List<Photo> photos, Function<Photo, UserId> person) {
      return photos.stream()
          .filter(photo -> consents.hasConsent(person.apply(photo), Purpose.PARTNER_SHARING))
          .collect(Collectors.toList());
    }

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.sendAll(open(consents, photos, Photo::getUploaderId));
    }
  }

  /** The function gives the owner. */
  static final class Sound {
    List<Photo> open(ConsentService consents, List<Photo> photos, Function<Photo, UserId> person) {
      return photos.stream()
          .filter(photo -> consents.hasConsent(person.apply(photo), Purpose.PARTNER_SHARING))
          .collect(Collectors.toList());
    }

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      partner.sendAll(open(consents, photos, Photo::getOwnerId));
    }
  }
}
