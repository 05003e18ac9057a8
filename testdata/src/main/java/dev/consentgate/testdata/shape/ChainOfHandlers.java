package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** Handlers stand in a row, and each says whether to go on. */
final class ChainOfHandlers {
  private ChainOfHandlers() {}

  /** Looks at a photo. */
  interface Handler {
    boolean proceed(Photo photo);
  }

  /** The row goes on whatever they say. */
  static final class Leaking {
    private final List<Handler> handlers;
    private final PartnerClient partner;

    Leaking(ConsentService consents, PartnerClient partner) {
      this.handlers =
          List.of(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      this.partner = partner;
    }

    void share(Photo photo) {
      for (Handler handler : handlers) {
        if (!handler.proceed(photo)) {
          continue;
        }
      }
      // MISSING: IneffectiveConsentCheck: a list of functions in a field is not followed
      // SPURIOUS: a list of functions in a field is not followed
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** The row stops at the first no. */
  static final class Sound {
    private final List<Handler> handlers;
    private final PartnerClient partner;

    Sound(ConsentService consents, PartnerClient partner) {
      this.handlers =
          List.of(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      this.partner = partner;
    }

    void share(Photo photo) {
      for (Handler handler : handlers) {
        if (!handler.proceed(photo)) {
          return;
        }
      }
      // SPURIOUS: a list of functions in a field is not followed
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }
}
