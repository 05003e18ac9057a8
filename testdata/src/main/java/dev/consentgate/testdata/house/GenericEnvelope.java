package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** Classes with a type parameter of their own carry photos. */
final class GenericEnvelope {
  private GenericEnvelope() {}

  /** One thing and where it goes. */
  static final class Envelope<T> {
    private final T body;
    private final String address;

    Envelope(T body, String address) {
      this.body = body;
      this.address = address;
    }

    T body() {
      return body;
    }

    String address() {
      return address;
    }
  }

  /** A part of a long list. */
  static final class Slice<T> {
    private final List<T> content;

    Slice(List<T> content) {
      this.content = List.copyOf(content);
    }

    List<T> content() {
      return content;
    }
  }

  /** What lies in them is sent. */
  static final class Leaking {
    void one(PartnerClient partner, Envelope<Photo> envelope) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(envelope.body());
    }

    void many(PartnerClient partner, Slice<Photo> slice) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendAll(slice.content());
    }
  }

  /** The owner of what lies in them is asked. */
  static final class Sound {
    void one(ConsentService consents, PartnerClient partner, Envelope<Photo> envelope) {
      if (consents.hasConsent(envelope.body().getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(envelope.body());
      }
    }

    void many(ConsentService consents, PartnerClient partner, Slice<Photo> slice) {
      for (Photo photo : slice.content()) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
