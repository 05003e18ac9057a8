package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Methods are marked, and an interceptor asks before they run. */
final class InterceptorOfHouse {
  private InterceptorOfHouse() {}

  /** Says that the owner of the first argument must have agreed. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Gated {
    Purpose value();
  }

  /** Asks before a marked method runs. */
  static final class GatedInterceptor {
    private final ConsentService consents;

    GatedInterceptor(ConsentService consents) {
      this.consents = consents;
    }

    void before(Gated gated, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), gated.value());
    }
  }

  /** The marked method is called from within its own object. */
  static final class Leaking {
    static class Publisher {
      private final PartnerClient partner;

      Publisher(PartnerClient partner) {
        this.partner = partner;
      }

      @Gated(Purpose.PARTNER_SHARING)
      public void publish(Photo photo) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }

      public void publishLater(Photo photo) {
        publish(photo);
      }
    }

    void share(Publisher publisher, Photo photo) {
      publisher.publishLater(photo);
    }
  }

  /** The marked method is called from another object. */
  static final class Sound {
    static class Publisher {
      private final PartnerClient partner;

      Publisher(PartnerClient partner) {
        this.partner = partner;
      }

      @Gated(Purpose.PARTNER_SHARING)
      public void publish(Photo photo) {
        // SPURIOUS: an interceptor of the house is not read
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    void share(Publisher publisher, Photo photo) {
      publisher.publish(photo);
    }
  }
}
