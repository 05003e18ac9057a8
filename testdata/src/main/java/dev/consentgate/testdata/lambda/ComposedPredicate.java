package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.function.Predicate;

/** Two predicates become one. */
final class ComposedPredicate {
  private ComposedPredicate() {}

  /** Either is enough. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Predicate<Photo> agreed =
          each -> consents.hasConsent(each.getOwnerId(), Purpose.PARTNER_SHARING);
      Predicate<Photo> small = each -> each.getBytes().length < 1000;
      if (small.or(agreed).test(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** Both must hold. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Predicate<Photo> agreed =
          each -> consents.hasConsent(each.getOwnerId(), Purpose.PARTNER_SHARING);
      Predicate<Photo> small = each -> each.getBytes().length < 1000;
      if (small.and(agreed).test(photo)) {
        partner.send(photo);
      }
    }
  }
}
