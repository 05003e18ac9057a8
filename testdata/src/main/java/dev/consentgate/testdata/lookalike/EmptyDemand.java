package dev.consentgate.testdata.lookalike;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.annotations.ConsentSubject;
import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.UserId;
import java.util.Set;

/** The declared check throws, and has an implementation in sight. */
final class EmptyDemand {
  private EmptyDemand() {}

  /** Throws unless the person agreed. */
  interface Bouncer {
    @ConsentCheck(purpose = "third_party_sharing", outcome = ConsentCheck.Outcome.RETURNS_NORMALLY)
    void pass(@ConsentSubject UserId person);
  }

  /** Its body is empty. */
  static final class Leaking {
    private static final class HouseBouncer implements Bouncer {
      private final Set<UserId> guests;

      HouseBouncer(Set<UserId> guests) {
        this.guests = guests;
      }

      @Override
      public void pass(UserId person) {}
    }

    void share(PartnerClient partner, Photo photo, Set<UserId> guests) {
      Bouncer bouncer = new HouseBouncer(guests);
      bouncer.pass(photo.getOwnerId());
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** Its body throws. */
  static final class Sound {
    private static final class HouseBouncer implements Bouncer {
      private final Set<UserId> guests;

      HouseBouncer(Set<UserId> guests) {
        this.guests = guests;
      }

      @Override
      public void pass(UserId person) {
        if (!guests.contains(person)) {
          throw new ConsentException("not on the list");
        }
      }
    }

    void share(PartnerClient partner, Photo photo, Set<UserId> guests) {
      Bouncer bouncer = new HouseBouncer(guests);
      bouncer.pass(photo.getOwnerId());
      partner.send(photo);
    }
  }
}
