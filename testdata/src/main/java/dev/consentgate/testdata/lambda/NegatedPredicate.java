package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.function.Predicate;

/** A predicate is negated before it is used. */
final class NegatedPredicate {
  private NegatedPredicate() {}

  /** It ends the method on a yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Predicate<Photo> agreed =
          each -> consents.hasConsent(each.getOwnerId(), Purpose.PARTNER_SHARING);
      if (agreed.test(photo)) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** It ends the method on a no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Predicate<Photo> agreed =
          each -> consents.hasConsent(each.getOwnerId(), Purpose.PARTNER_SHARING);
      if (agreed.negate().test(photo)) {
        return;
      }
      partner.send(photo);
    }
  }
}
