package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A client is wrapped by one that asks first. */
final class GuardingClient {
  private GuardingClient() {}

  /** One of its methods hands over unasked. */
  static final class Leaking {
    private static final class GuardedPartner implements PartnerClient {
      private final ConsentService consents;
      private final PartnerClient inner;

      GuardedPartner(ConsentService consents, PartnerClient inner) {
        this.consents = consents;
        this.inner = inner;
      }

      @Override
      public void send(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        inner.send(photo);
      }

      @Override
      public void sendBytes(byte[] bytes) {
        throw new UnsupportedOperationException("whose are they?");
      }

      @Override
      public void sendAll(List<Photo> photos) {

        // BUG: Diagnostic contains: UnconsentedMediaSharing
        inner.sendAll(photos);
      }
    }

    PartnerClient guarded(ConsentService consents, PartnerClient partner) {
      return new GuardedPartner(consents, partner);
    }
  }

  /** Each of its methods asks. */
  static final class Sound {
    private static final class GuardedPartner implements PartnerClient {
      private final ConsentService consents;
      private final PartnerClient inner;

      GuardedPartner(ConsentService consents, PartnerClient inner) {
        this.consents = consents;
        this.inner = inner;
      }

      @Override
      public void send(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        inner.send(photo);
      }

      @Override
      public void sendBytes(byte[] bytes) {
        throw new UnsupportedOperationException("whose are they?");
      }

      @Override
      public void sendAll(List<Photo> photos) {
        photos.forEach(
            photo -> consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
        inner.sendAll(photos);
      }
    }

    PartnerClient guarded(ConsentService consents, PartnerClient partner) {
      return new GuardedPartner(consents, partner);
    }
  }
}
