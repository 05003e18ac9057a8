package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** An upload is handed to a pool of threads. */
final class ExecutorAfterGuard {
  private ExecutorAfterGuard() {}

  /** The question is asked for a pool of one thread only. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PartnerClient partner,
        ExecutorService pool,
        Photo photo,
        int size) {
      if (size == 1 && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      Future<?> done = pool.submit(() -> partner.send(photo));
      done.cancel(size > 100);
    }
  }

  /** The question is asked for any pool. */
  static final class Sound {
    void share(
        ConsentService consents,
        PartnerClient partner,
        ExecutorService pool,
        Photo photo,
        int size) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      Future<?> done = pool.submit(() -> partner.send(photo));
      done.cancel(size > 100);
    }
  }
}
