package dev.consentgate.testdata.shape;

import dev.consentgate.annotations.ReviewedExemption;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.PhotoRepository;

/** A court order needs no consent. */
final class ExemptRoute {
  private ExemptRoute() {}

  /** The exemption was forgotten. */
  static final class Leaking {

    void handOver(PartnerClient partner, PhotoRepository photos, long id) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photos.findById(id));
    }
  }

  /** The exemption is written down. */
  static final class Sound {
    @ReviewedExemption(reason = "court order", approver = "legal", until = "2030-01-01")
    void handOver(PartnerClient partner, PhotoRepository photos, long id) {
      partner.send(photos.findById(id));
    }
  }

  /** The exemption names nobody who decided, or no day. */
  static final class Incomplete {
    @ReviewedExemption(reason = "court order", approver = " ", until = "2030-01-01")
    void handOver(PartnerClient partner, PhotoRepository photos, long id) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photos.findById(id));
    }

    @ReviewedExemption(reason = "court order", approver = "legal", until = "some day")
    void handOverSomeDay(PartnerClient partner, PhotoRepository photos, long id) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photos.findById(id));
    }
  }

  /** The exemption stands on the type around a lambda. */
  @ReviewedExemption(reason = "court order", approver = "legal", until = "2030-01-01")
  static final class Around {
    void handOver(PartnerClient partner, PhotoRepository photos, long id) {
      Runnable later = () -> partner.send(photos.findById(id));
      later.run();
    }
  }
}
