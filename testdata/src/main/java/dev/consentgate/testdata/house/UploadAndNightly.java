package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;

/** A house has an interactive upload and a nightly job over one client. */
final class UploadAndNightly {
  private UploadAndNightly() {}

  /** Asks and sends. */
  interface SharingService {
    boolean share(Photo photo);
  }

  /** The job does not go through the service that asks. */
  static final class Leaking {
    private static final class AskingService implements SharingService {
      private final ConsentService consents;
      private final Upstream upstream;

      AskingService(ConsentService consents, Upstream upstream) {
        this.consents = consents;
        this.upstream = upstream;
      }

      @Override
      public boolean share(Photo photo) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          return false;
        }
        upstream.push(photo);
        return true;
      }
    }

    private static final class Upstream {
      private final PartnerClient partner;

      Upstream(PartnerClient partner) {
        this.partner = partner;
      }

      void push(Photo photo) {
        byte[] content = photo.getBytes();
        // MISSING: UnconsentedMediaSharing: a question about photos fetched again is taken for one
        // about these
        // SPURIOUS: a question about photos fetched again is taken for one about these
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.sendBytes(content);
      }
    }

    private static final class Nightly {
      private final PhotoRepository photos;
      private final SharingService service;
      private final Upstream upstream;

      Nightly(PhotoRepository photos, SharingService service, Upstream upstream) {
        this.photos = photos;
        this.service = service;
        this.upstream = upstream;
      }

      void run() {
        for (Photo photo : photos.findAll()) {
          upstream.push(photo);
        }
      }
    }

    void main(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      Upstream upstream = new Upstream(partner);
      SharingService service = new AskingService(consents, upstream);
      new Nightly(photos, service, upstream).run();
      photos.findAll().forEach(service::share);
    }
  }

  /** The job goes through the service that asks. */
  static final class Sound {
    private static final class AskingService implements SharingService {
      private final ConsentService consents;
      private final Upstream upstream;

      AskingService(ConsentService consents, Upstream upstream) {
        this.consents = consents;
        this.upstream = upstream;
      }

      @Override
      public boolean share(Photo photo) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          return false;
        }
        upstream.push(photo);
        return true;
      }
    }

    private static final class Upstream {
      private final PartnerClient partner;

      Upstream(PartnerClient partner) {
        this.partner = partner;
      }

      void push(Photo photo) {
        byte[] content = photo.getBytes();
        partner.sendBytes(content);
      }
    }

    private static final class Nightly {
      private final PhotoRepository photos;
      private final SharingService service;
      private final Upstream upstream;

      Nightly(PhotoRepository photos, SharingService service, Upstream upstream) {
        this.photos = photos;
        this.service = service;
        this.upstream = upstream;
      }

      void run() {
        for (Photo photo : photos.findAll()) {
          service.share(photo);
        }
      }
    }

    void main(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      Upstream upstream = new Upstream(partner);
      SharingService service = new AskingService(consents, upstream);
      new Nightly(photos, service, upstream).run();
      photos.findAll().forEach(service::share);
    }
  }
}
