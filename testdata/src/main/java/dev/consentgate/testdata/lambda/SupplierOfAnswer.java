package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.function.BooleanSupplier;

/** The answer comes from a supplier that is asked late. */
final class SupplierOfAnswer {
  private SupplierOfAnswer() {}

  /** It supplies a yes where the photo is small. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      BooleanSupplier answer =
          () ->
              photo.getBytes().length < 10
                  ? true
                  : consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (answer.getAsBoolean()) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** It supplies a no where the photo is small. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      BooleanSupplier answer =
          () ->
              photo.getBytes().length < 10
                  ? false
                  : consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (answer.getAsBoolean()) {
        partner.send(photo);
      }
    }
  }
}
