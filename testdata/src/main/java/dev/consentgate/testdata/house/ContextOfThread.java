package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A context carries the answer from the filter to the upload. */
final class ContextOfThread {
  private ContextOfThread() {}

  /** What is known of the request. */
  static final class RequestContext {
    private boolean consented;

    void open(boolean answer) {
      this.consented = answer;
    }

    boolean isConsented() {
      return consented;
    }
  }

  /** The filter opens the context for everybody. */
  static final class Leaking {
    void handle(ConsentService consents, PartnerClient partner, Photo photo) {
      RequestContext context = new RequestContext();
      filter(consents, context, photo);
      upload(partner, context, photo);
    }

    private static void filter(ConsentService consents, RequestContext context, Photo photo) {
      boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      context.open(answer || photo.getId() > 0);
    }

    private static void upload(PartnerClient partner, RequestContext context, Photo photo) {
      if (!context.isConsented()) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** The filter opens the context for those who agreed. */
  static final class Sound {
    void handle(ConsentService consents, PartnerClient partner, Photo photo) {
      RequestContext context = new RequestContext();
      filter(consents, context, photo);
      upload(partner, context, photo);
    }

    private static void filter(ConsentService consents, RequestContext context, Photo photo) {
      boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      context.open(answer && photo.getId() > 0);
    }

    private static void upload(PartnerClient partner, RequestContext context, Photo photo) {
      if (!context.isConsented()) {
        return;
      }
      partner.send(photo);
    }
  }
}
