package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.User;
import java.util.List;

/** People and photos are walked in two loops. */
final class NestedLoops {
  private NestedLoops() {}

  /** The outer person is asked about the inner photo, whoever owns it. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, List<User> people, List<Photo> photos) {
      for (User person : people) {
        if (!consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
          continue;
        }
        for (Photo photo : photos) {
          if (photo.getId() > 0) {
            // BUG: Diagnostic contains: ConsentSubjectUnproven
            partner.send(photo);
          }
        }
      }
    }
  }

  /** The inner photo must belong to the outer person. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, List<User> people, List<Photo> photos) {
      for (User person : people) {
        if (!consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
          continue;
        }
        for (Photo photo : photos) {
          if (photo.getOwnerId().equals(person.id())) {
            partner.send(photo);
          }
        }
      }
    }
  }
}
