package dev.consentgate.testdata.binding;

import dev.consentgate.annotations.MediaOwner;
import dev.consentgate.annotations.UserMedia;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** Plain bytes that only annotations on parameters, fields and methods call media. */
final class AnnotatedPlaces {
  private AnnotatedPlaces() {}

  /** A form that was filled in. */
  static final class Form {
    @MediaOwner private final UserId applicant;

    @UserMedia("user.content.self_image")
    private final byte[] portrait;

    private final byte[] signature;

    Form(UserId applicant, byte[] portrait, byte[] signature) {
      this.applicant = applicant;
      this.portrait = portrait;
      this.signature = signature;
    }
  }

  /** The files of people. */
  interface Files {
    @UserMedia("user.content.self_image")
    byte[] portraitOf(@MediaOwner UserId person);

    byte[] stylesheet();
  }

  /** The portrait of a form, and nobody is asked. */
  static final class Leaking {
    void share(PartnerClient partner, Form form) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(form.portrait);
    }
  }

  /** Another field of the form is none. */
  static final class AnotherField {
    void share(PartnerClient partner, Form form) {
      partner.sendBytes(form.signature);
    }
  }

  /** The applicant is asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Form form) {
      if (consents.hasConsent(form.applicant, Purpose.PARTNER_SHARING)) {
        partner.sendBytes(form.portrait);
      }
    }
  }

  /** The file of a person, and nobody is asked. */
  static final class LeakingFile {
    void share(PartnerClient partner, Files files, UserId person) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(files.portraitOf(person));
    }
  }

  /** Another file is nobody's. */
  static final class Stylesheet {
    void share(PartnerClient partner, Files files) {
      partner.sendBytes(files.stylesheet());
    }
  }

  /** The person whose file it is is asked. */
  static final class SoundFile {
    void share(ConsentService consents, PartnerClient partner, Files files, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.sendBytes(files.portraitOf(person));
      }
    }
  }

  /** An entry whose parameter is media. */
  static final class LeakingParameter {
    void receive(
        PartnerClient partner,
        @UserMedia("user.content.self_image") byte[] picture,
        @MediaOwner UserId person) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(picture);
    }
  }

  /** The owner is the other parameter. */
  static final class SoundParameter {
    void receive(
        ConsentService consents,
        PartnerClient partner,
        @UserMedia("user.content.self_image") byte[] picture,
        @MediaOwner UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.sendBytes(picture);
      }
    }
  }

  /** Bytes become media where they are handed over as such. */
  static final class LeakingArgument {
    void read(PartnerClient partner, Files files, UserId person) {
      hand(partner, files.stylesheet(), person);
    }

    private static void hand(
        PartnerClient partner,
        @UserMedia("user.content.self_image") byte[] picture,
        @MediaOwner UserId person) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(picture);
    }
  }

  /** The one they belong to is asked by the caller. */
  static final class SoundArgument {
    void read(ConsentService consents, PartnerClient partner, Files files, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        hand(partner, files.stylesheet(), person);
      }
    }

    private static void hand(
        PartnerClient partner,
        @UserMedia("user.content.self_image") byte[] picture,
        @MediaOwner UserId person) {
      partner.sendBytes(picture);
    }
  }
}
