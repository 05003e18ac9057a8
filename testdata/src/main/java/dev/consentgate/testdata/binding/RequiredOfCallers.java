package dev.consentgate.testdata.binding;

import dev.consentgate.annotations.RequiresConsent;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;

/** Who calls the upload has to ask first. */
final class RequiredOfCallers {
  private RequiredOfCallers() {}

  /** Sends what it is given. */
  static final class Upload {
    private final PartnerClient partner;

    Upload(PartnerClient partner) {
      this.partner = partner;
    }

    @RequiresConsent(subject = "arg 0.getOwnerId()", purpose = "third_party_sharing")
    void push(Photo photo) {
      partner.send(photo);
    }
  }

  /** The callers vouch for one photo, and another one is sent. */
  static final class AnotherPhoto {
    private final PartnerClient partner;

    AnotherPhoto(PartnerClient partner) {
      this.partner = partner;
    }

    @RequiresConsent(subject = "arg 0.getOwnerId()", purpose = "third_party_sharing")
    void push(Photo photo, Photo neighbour) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(neighbour);
    }
  }

  /** The caller does not ask. */
  static final class Leaking {
    void share(Upload upload, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      upload.push(photo);
    }
  }

  /** The caller asks about herself. */
  static final class AskingHerself {
    void share(ConsentService consents, Upload upload, Session session, Photo photo) {
      if (consents.hasConsent(session.userId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        upload.push(photo);
      }
    }
  }

  /** A call of the upload is no check for what follows. */
  static final class CallIsNoCheck {
    void share(Upload upload, PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      upload.push(photo);
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** The caller asks about the owner. */
  static final class Sound {
    void share(ConsentService consents, Upload upload, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        upload.push(photo);
      }
    }
  }
}
