package dev.consentgate.testdata.binding;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.annotations.ConsentPurpose;
import dev.consentgate.annotations.ConsentRecipient;
import dev.consentgate.annotations.ConsentSubject;
import dev.consentgate.annotations.ExternalRecipient;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** The checks and the clients of a house of its own, declared by annotations. */
final class AnnotatedCheck {
  private AnnotatedCheck() {}

  /** What a person was asked and how she answered. */
  enum Answer {
    YES,
    NO,
    NEVER_ASKED
  }

  /** The answers of all people. */
  interface Answers {
    @ConsentCheck(outcome = ConsentCheck.Outcome.RESULT_IN, allowed = "YES")
    Answer of(@ConsentPurpose Purpose purpose, @ConsentSubject UserId person);

    @ConsentCheck(purpose = "third_party_sharing", outcome = ConsentCheck.Outcome.RETURNS_NORMALLY)
    void demand(@ConsentSubject UserId person);

    @ConsentCheck(purpose = "third_party_sharing")
    boolean with(@ConsentSubject UserId person, @ConsentRecipient String company);
  }

  /** The answers in the house's own database. */
  interface StoredAnswers extends Answers {
    @Override
    void demand(UserId person);
  }

  /** Another company. */
  @ExternalRecipient(name = "partner", effect = ExternalRecipient.Effect.PUBLISHES)
  interface Gallery {
    void hang(Photo photo, String wall);
  }

  /** The last answer is taken whatever it was. */
  static final class WrongAnswer {
    void show(Answers answers, Gallery gallery, Photo photo) {
      if (answers.of(Purpose.PARTNER_SHARING, photo.getOwnerId()) != Answer.YES) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        gallery.hang(photo, "north");
      }
    }
  }

  /** Yes was the answer. */
  static final class RightAnswer {
    void show(Answers answers, Gallery gallery, Photo photo) {
      if (answers.of(Purpose.PARTNER_SHARING, photo.getOwnerId()) == Answer.YES) {
        gallery.hang(photo, "north");
      }
    }
  }

  /** Who overrides an annotated method answers for it. */
  static final class Inherited {
    void show(StoredAnswers answers, Gallery gallery, Photo photo) {
      answers.demand(photo.getOwnerId());
      gallery.hang(photo, "north");
    }
  }

  /** The uploader is asked. */
  static final class InheritedOfAnother {
    void show(StoredAnswers answers, Gallery gallery, Photo photo) {
      answers.demand(photo.getUploaderId());
      // BUG: Diagnostic contains: ConsentForWrongSubject
      gallery.hang(photo, "north");
    }
  }

  /** The company that gets it is the one that was named. */
  static final class NamedCompany {
    void show(Answers answers, PartnerClient partner, Photo photo) {
      if (answers.with(photo.getOwnerId(), "partner")) {
        partner.send(photo);
      }
    }
  }

  /** Nobody is asked. */
  static final class Leaking {
    void show(Gallery gallery, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      gallery.hang(photo, "north");
    }
  }
}
