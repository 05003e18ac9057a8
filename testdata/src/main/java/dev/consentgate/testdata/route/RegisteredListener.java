package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A listener registered in one place is told in another. */
final class RegisteredListener {
  private RegisteredListener() {}

  /** It is told of every photo. */
  static final class Leaking {
    interface Listener {
      void uploaded(Photo photo);
    }

    private final List<Listener> listeners = new ArrayList<>();

    void register(PartnerClient partner) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      listeners.add(photo -> partner.send(photo));
    }

    void upload(ConsentService consents, Photo photo) {
      if (photo.getId() > 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        for (Listener listener : listeners) {
          listener.uploaded(photo);
        }
      }
    }
  }

  /** It is told of agreed photos. */
  static final class Sound {
    interface Listener {
      void uploaded(Photo photo);
    }

    private final List<Listener> listeners = new ArrayList<>();

    void register(PartnerClient partner) {
      listeners.add(photo -> partner.send(photo));
    }

    void upload(ConsentService consents, Photo photo) {
      if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        for (Listener listener : listeners) {
          listener.uploaded(photo);
        }
      }
    }
  }
}
