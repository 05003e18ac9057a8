package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A client of the house stands before the partner's client. */
final class Decorator {
  private Decorator() {}

  /** It passes lists on unasked. */
  static final class Leaking {
    private record Guarding(ConsentService consents, PartnerClient partner)
        implements PartnerClient {
      @Override
      public void send(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      }

      @Override
      public void sendBytes(byte[] bytes) {
        throw new UnsupportedOperationException("nobody to ask");
      }

      @Override
      public void sendAll(List<Photo> photos) {
        for (Photo photo : photos) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      }
    }
  }

  /** It asks about every photo of a list. */
  static final class Sound {
    private record Guarding(ConsentService consents, PartnerClient partner)
        implements PartnerClient {
      @Override
      public void send(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      }

      @Override
      public void sendBytes(byte[] bytes) {
        throw new UnsupportedOperationException("nobody to ask");
      }

      @Override
      public void sendAll(List<Photo> photos) {
        for (Photo photo : photos) {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          partner.send(photo);
        }
      }
    }
  }
}
