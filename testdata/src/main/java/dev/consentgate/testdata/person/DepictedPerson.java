package dev.consentgate.testdata.person;

import dev.consentgate.annotations.MediaOwner;
import dev.consentgate.annotations.NotMediaOwner;
import dev.consentgate.annotations.UserMedia;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A picture shows one person and was taken by another. */
final class DepictedPerson {
  private DepictedPerson() {}

  /** A picture of an event. */
  @UserMedia("user.content.self_image")
  record Shot(@MediaOwner UserId depicted, @NotMediaOwner UserId photographer, byte[] content) {}

  /** The photographer is asked. */
  static final class Leaking {
    void publish(ConsentService consents, PartnerClient partner, Shot shot) {
      UserId person = personToAsk(shot);
      if (!consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        return;
      }
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.sendBytes(shot.content());
    }

    private static UserId personToAsk(Shot shot) {
      return shot.photographer();
    }
  }

  /** The one in the picture is asked. */
  static final class Sound {
    void publish(ConsentService consents, PartnerClient partner, Shot shot) {
      UserId person = personToAsk(shot);
      if (!consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        return;
      }
      partner.sendBytes(shot.content());
    }

    private static UserId personToAsk(Shot shot) {
      return shot.depicted();
    }
  }
}
