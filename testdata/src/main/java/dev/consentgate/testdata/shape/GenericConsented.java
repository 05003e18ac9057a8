package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A generic wrapper stands for anything that may leave. */
final class GenericConsented {
  private GenericConsented() {}

  /** Something that may leave. */
  static final class Cleared<T> {
    private final T value;

    private Cleared(T value) {
      this.value = value;
    }

    static <T> Cleared<T> check(ConsentService consents, UserId owner, T value) {
      consents.requireConsent(owner, Purpose.PARTNER_SHARING);
      return new Cleared<>(value);
    }

    T value() {
      return value;
    }
  }

  /** It is made of another thing than the one that was asked about. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      Cleared<Photo> cleared = Cleared.check(consents, photo.getOwnerId(), other);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(cleared.value());
    }
  }

  /** It is made of the thing that was asked about. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      Cleared<Photo> cleared = Cleared.check(consents, photo.getOwnerId(), photo);
      partner.send(cleared.value());
    }
  }
}
