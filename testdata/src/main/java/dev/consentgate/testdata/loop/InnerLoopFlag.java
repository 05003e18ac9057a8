package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** An inner loop looks for an agreement about the outer photo. */
final class InnerLoopFlag {
  private InnerLoopFlag() {}

  /** Its flag is made before the outer loop. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, List<Photo> photos, List<UserId> people) {
      boolean open = false;
      for (Photo photo : photos) {
        for (UserId person : people) {
          if (person.equals(photo.getOwnerId())
              && consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
            open = true;
            break;
          }
        }
        if (open) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      }
    }
  }

  /** Its flag is made before the inner loop. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, List<Photo> photos, List<UserId> people) {
      for (Photo photo : photos) {
        boolean open = false;
        for (UserId person : people) {
          if (person.equals(photo.getOwnerId())
              && consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
            open = true;
            break;
          }
        }
        if (open) {
          partner.send(photo);
        }
      }
    }
  }
}
