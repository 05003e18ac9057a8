package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.User;
import java.util.List;

/** A stream of people becomes a stream of photos. */
final class PhotosOfAgreedPeople {
  private PhotosOfAgreedPeople() {}

  /** The people are not asked about sharing. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<User> people) {
      people.stream()
          .filter(person -> consents.hasConsent(person.id(), Purpose.MARKETING))
          .flatMap(person -> person.photos().stream())
          // MISSING: ConsentForWrongPurpose: what is known of people does not reach their photos
          // through a stream
          // SPURIOUS: what is known of people does not reach their photos through a stream
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          .forEach(partner::send);
    }
  }

  /** The people are asked about sharing. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<User> people) {
      people.stream()
          .filter(person -> consents.hasConsent(person.id(), Purpose.PARTNER_SHARING))
          .flatMap(person -> person.photos().stream())
          // SPURIOUS: what is known of people does not reach their photos through a stream
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          .forEach(partner::send);
    }
  }
}
