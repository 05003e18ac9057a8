package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A request is made of two people. */
final class SwappedInConstructor {
  private SwappedInConstructor() {}

  /** A transfer between two people. */
  record Transfer(UserId sender, UserId receiver, Photo photo) {}

  /** The receiver stands where the sender belongs. */
  static final class Leaking {
    void hand(ConsentService consents, PartnerClient partner, Photo photo, UserId receiver) {
      Transfer transfer = new Transfer(receiver, photo.getOwnerId(), photo);
      run(consents, partner, transfer);
    }

    private static void run(ConsentService consents, PartnerClient partner, Transfer transfer) {
      consents.requireConsent(transfer.sender(), Purpose.PARTNER_SHARING);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(transfer.photo());
    }
  }

  /** Both stand where they belong. */
  static final class Sound {
    void hand(ConsentService consents, PartnerClient partner, Photo photo, UserId receiver) {
      Transfer transfer = new Transfer(photo.getOwnerId(), receiver, photo);
      run(consents, partner, transfer);
    }

    private static void run(ConsentService consents, PartnerClient partner, Transfer transfer) {
      consents.requireConsent(transfer.sender(), Purpose.PARTNER_SHARING);
      partner.send(transfer.photo());
    }
  }
}
