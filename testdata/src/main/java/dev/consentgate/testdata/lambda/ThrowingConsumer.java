package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.function.Consumer;

/** A consumer throws where the person it is given has not agreed. */
final class ThrowingConsumer {
  private ThrowingConsumer() {}

  /** It is given the uploader. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Consumer<UserId> insist = person -> consents.requireConsent(person, Purpose.PARTNER_SHARING);
      insist.accept(photo.getUploaderId());
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(photo);
    }
  }

  /** It is given the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Consumer<UserId> insist = person -> consents.requireConsent(person, Purpose.PARTNER_SHARING);
      insist.accept(photo.getOwnerId());
      partner.send(photo);
    }
  }
}
