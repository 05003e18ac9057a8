package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A gate behind an interface answers, and a ticket carries the answer beside the photo. */
final class TicketsOfGate {
  private TicketsOfGate() {}

  interface Gate {
    boolean open(Photo photo);
  }

  record Ticket(Photo photo, boolean open) {}

  static final class Strict implements Gate {
    private final ConsentService consents;

    Strict(ConsentService consents) {
      this.consents = consents;
    }

    @Override
    public boolean open(Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** The gate is asked about another photo. */
  static final class Leaking {
    void share(Gate gate, PartnerClient partner, Photo photo, Photo other) {
      if (gate.open(other)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** The gate is asked about this one, and the ticket goes to a helper. */
  static final class Sound {
    void share(Gate gate, PartnerClient partner, Photo photo) {
      deliver(partner, new Ticket(photo, gate.open(photo)));
    }

    private static void deliver(PartnerClient partner, Ticket ticket) {
      if (!ticket.open()) {
        return;
      }
      partner.send(ticket.photo());
    }

    void shareAll(Gate gate, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .map(photo -> new Ticket(photo, gate.open(photo)))
          .filter(Ticket::open)
          .map(Ticket::photo)
          // SPURIOUS: an answer kept beside the photo is not related to it through a stream
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .forEach(partner::send);
    }
  }
}
