package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.User;
import java.util.List;

/** A stream of people becomes a stream of photos. */
final class StreamOfPeople {
  private StreamOfPeople() {}

  /** A person who was invited by another one. */
  record Guest(User person, User host) {}

  /** The people who invited them are asked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Guest> guests) {
      guests.forEach(
          guest -> {
            if (consents.hasConsent(guest.host().id(), Purpose.PARTNER_SHARING)) {
              // BUG: Diagnostic contains: ConsentForWrongSubject
              guest.person().photos().forEach(partner::send);
            }
          });
    }
  }

  /** The people are asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Guest> guests) {
      guests.forEach(
          guest -> {
            if (consents.hasConsent(guest.person().id(), Purpose.PARTNER_SHARING)) {
              guest.person().photos().forEach(partner::send);
            }
          });
    }
  }
}
