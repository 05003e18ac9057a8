package dev.consentgate.testdata.shape;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.annotations.ConsentSubject;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.UserId;

/** A status knows by itself whether it opens. */
final class EnumWithMethod {
  private EnumWithMethod() {}

  /** Answers of the house. */
  interface Answers {
    @ConsentCheck(
        purpose = "third_party_sharing",
        outcome = ConsentCheck.Outcome.RESULT_IN,
        allowed = "YES")
    Reply of(@ConsentSubject UserId person);
  }

  /** What a person replied. */
  enum Reply {
    YES,
    NO,
    LATER;

    boolean opens() {
      return this == YES;
    }

    boolean isNotClosed() {
      return this != NO;
    }
  }

  /** It opens unless it is a no. */
  static final class Leaking {
    void share(Answers answers, PartnerClient partner, Photo photo) {
      Reply reply = answers.of(photo.getOwnerId());
      if (reply.isNotClosed()) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It opens if it is a yes. */
  static final class Sound {
    void share(Answers answers, PartnerClient partner, Photo photo) {
      Reply reply = answers.of(photo.getOwnerId());
      if (reply.opens()) {
        partner.send(photo);
      }
    }
  }
}
