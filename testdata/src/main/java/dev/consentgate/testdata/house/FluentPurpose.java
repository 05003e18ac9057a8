package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A guard is put together like a sentence, with a default. */
final class FluentPurpose {
  private FluentPurpose() {}

  /** A question that is put together. */
  static final class Question {
    private final ConsentService consents;
    private UserId person;
    private Purpose purpose = Purpose.TERMS_OF_SERVICE;

    private Question(ConsentService consents) {
      this.consents = consents;
    }

    static Question by(ConsentService consents) {
      return new Question(consents);
    }

    Question about(UserId somebody) {
      this.person = somebody;
      return this;
    }

    Question to(Purpose wanted) {
      this.purpose = wanted;
      return this;
    }

    void orThrow() {
      consents.requireConsent(person, purpose);
    }
  }

  /** The purpose is left out. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Question.by(consents).about(photo.getOwnerId()).orThrow();
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  /** The purpose is named. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Question.by(consents).about(photo.getOwnerId()).to(Purpose.PARTNER_SHARING).orThrow();
      partner.send(photo);
    }
  }
}
