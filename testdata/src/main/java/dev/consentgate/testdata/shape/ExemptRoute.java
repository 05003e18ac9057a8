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
      // SPURIOUS: an exemption of a method is not read
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photos.findById(id));
    }
  }
}
