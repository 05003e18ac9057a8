package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A ticket carries a photo and the person to ask. */
final class OwnerInRecord {
  private OwnerInRecord() {}

  /** It is made with the signed-in person. */
  static final class Leaking {
    private record Ticket(Photo photo, UserId person) {}

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      Ticket ticket = new Ticket(photo, session.userId());
      consents.requireConsent(ticket.person(), Purpose.PARTNER_SHARING);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(ticket.photo());
    }
  }

  /** It is made with the owner. */
  static final class Sound {
    private record Ticket(Photo photo, UserId person) {}

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      Ticket ticket = new Ticket(photo, photo.getOwnerId());
      consents.requireConsent(ticket.person(), Purpose.PARTNER_SHARING);
      partner.send(ticket.photo());
    }
  }
}
