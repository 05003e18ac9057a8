package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An anonymous class asks and sends. */
final class AnonymousClass {
  private AnonymousClass() {}

  /** It sends before it asks. */
  static final class Leaking {
    private interface Task {
      void perform(Photo photo);
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Task task =
          new Task() {
            @Override
            public void perform(Photo each) {
              // BUG: Diagnostic contains: IneffectiveConsentCheck
              partner.send(each);
              consents.requireConsent(each.getOwnerId(), Purpose.PARTNER_SHARING);
            }
          };
      task.perform(photo);
    }
  }

  /** It asks before it sends. */
  static final class Sound {
    private interface Task {
      void perform(Photo photo);
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Task task =
          new Task() {
            @Override
            public void perform(Photo each) {
              consents.requireConsent(each.getOwnerId(), Purpose.PARTNER_SHARING);
              partner.send(each);
            }
          };
      task.perform(photo);
    }
  }
}
