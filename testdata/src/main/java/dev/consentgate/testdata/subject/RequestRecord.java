package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A request carries a person and a photo through an interface. */
final class RequestRecord {
  private RequestRecord() {}

  /** It is made with the uploader. */
  static final class Leaking {
    private record Request(UserId person, Photo photo) {}

    interface Step {
      void run(Request request);
    }

    private record Asking(ConsentService consents, Step next) implements Step {
      @Override
      public void run(Request request) {
        if (consents.hasConsent(request.person(), Purpose.PARTNER_SHARING)) {
          next.run(request);
        }
      }
    }

    private record Sending(PartnerClient partner) implements Step {
      @Override
      public void run(Request request) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(request.photo());
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Step step = new Asking(consents, new Sending(partner));
      step.run(new Request(photo.getUploaderId(), photo));
    }
  }

  /** It is made with the owner. */
  static final class Sound {
    private record Request(UserId person, Photo photo) {}

    interface Step {
      void run(Request request);
    }

    private record Asking(ConsentService consents, Step next) implements Step {
      @Override
      public void run(Request request) {
        if (consents.hasConsent(request.person(), Purpose.PARTNER_SHARING)) {
          next.run(request);
        }
      }
    }

    private record Sending(PartnerClient partner) implements Step {
      @Override
      public void run(Request request) {
        partner.send(request.photo());
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Step step = new Asking(consents, new Sending(partner));
      step.run(new Request(photo.getOwnerId(), photo));
    }
  }
}
