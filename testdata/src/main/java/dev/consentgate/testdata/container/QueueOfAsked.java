package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayDeque;
import java.util.Deque;

/** Photos wait in a queue and leave it later. */
final class QueueOfAsked {
  private QueueOfAsked() {}

  /** The queue takes large photos unasked. */
  static final class Leaking {
    private final Deque<Photo> waiting = new ArrayDeque<>();

    void accept(ConsentService consents, AuditLog log, Photo photo) {
      if (photo.getBytes().length < 1000
          && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("refused " + photo.getId());
        return;
      }
      waiting.add(photo);
    }

    void deliver(PartnerClient partner) {
      while (!waiting.isEmpty()) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(waiting.poll());
      }
    }
  }

  /** The queue takes asked photos only. */
  static final class Sound {
    private final Deque<Photo> waiting = new ArrayDeque<>();

    void accept(ConsentService consents, AuditLog log, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        log.note("refused " + photo.getId());
        return;
      }
      waiting.add(photo);
    }

    void deliver(PartnerClient partner) {
      while (!waiting.isEmpty()) {
        partner.send(waiting.poll());
      }
    }
  }
}
