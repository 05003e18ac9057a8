package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Photos wait in a queue for a worker. */
final class BlockingQueueConsumer {
  private BlockingQueueConsumer() {}

  /** Their owners are asked before they wait. */
  static final class Leaking {
    private final BlockingQueue<Photo> waiting = new LinkedBlockingQueue<>();

    void submit(ConsentService consents, Photo photo) throws InterruptedException {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        waiting.put(photo);
      }
    }

    void work(ConsentService consents, PartnerClient partner) throws InterruptedException {
      while (true) {
        Photo photo = waiting.take();

        // BUG: Diagnostic contains: StaleConsentCheck
        partner.send(photo);
      }
    }
  }

  /** Their owners are asked before they leave, too. */
  static final class Sound {
    private final BlockingQueue<Photo> waiting = new LinkedBlockingQueue<>();

    void submit(ConsentService consents, Photo photo) throws InterruptedException {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        waiting.put(photo);
      }
    }

    void work(ConsentService consents, PartnerClient partner) throws InterruptedException {
      while (true) {
        Photo photo = waiting.take();
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      }
    }
  }
}
