package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A question goes through three classes. */
final class HelperOfHelper {
  private HelperOfHelper() {}

  /** Knows the rules. */
  static final class Rules {
    private final ConsentService consents;

    Rules(ConsentService consents) {
      this.consents = consents;
    }

    boolean sharing(UserId person) {
      return consents.hasConsent(person, Purpose.PARTNER_SHARING);
    }

    boolean campaigns(UserId person) {
      return consents.hasConsent(person, Purpose.MARKETING);
    }
  }

  /** The last one asks about another purpose. */
  static final class Leaking {
    private static final class Guard {
      private final Rules rules;

      Guard(Rules rules) {
        this.rules = rules;
      }

      boolean allows(Photo photo) {
        return rules.campaigns(photo.getOwnerId());
      }
    }

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Guard guard = new Guard(new Rules(consents));
      for (Photo photo : photos) {
        if (guard.allows(photo)) {
          // BUG: Diagnostic contains: ConsentForWrongPurpose
          partner.send(photo);
        }
      }
    }
  }

  /** The last one asks about this purpose. */
  static final class Sound {
    private static final class Guard {
      private final Rules rules;

      Guard(Rules rules) {
        this.rules = rules;
      }

      boolean allows(Photo photo) {
        return rules.sharing(photo.getOwnerId());
      }
    }

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Guard guard = new Guard(new Rules(consents));
      for (Photo photo : photos) {
        if (guard.allows(photo)) {
          partner.send(photo);
        }
      }
    }
  }
}
