package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;

/** A request is built and needs an agreement. */
final class RequestBuilder {
  private RequestBuilder() {}

  /** A request. */
  static final class UploadRequest {
    private final Photo photo;
    private final ConsentRecord agreement;

    private UploadRequest(Builder builder) {
      this.photo = builder.photo;
      this.agreement = builder.agreement;
    }

    static Builder builder() {
      return new Builder();
    }

    Photo photo() {
      return photo;
    }

    ConsentRecord agreement() {
      return agreement;
    }

    /** Puts it together. */
    static final class Builder {
      private Photo photo;
      private ConsentRecord agreement;

      Builder photo(Photo value) {
        this.photo = value;
        return this;
      }

      Builder agreement(ConsentRecord value) {
        this.agreement = value;
        return this;
      }

      UploadRequest build() {
        return new UploadRequest(this);
      }
    }
  }

  /** The agreement of the person who sends is put in. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      ConsentRecord agreement =
          consents.find(session.userId(), Purpose.PARTNER_SHARING).orElseThrow();
      UploadRequest request = UploadRequest.builder().photo(photo).agreement(agreement).build();
      if (request.agreement() != null) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(request.photo());
      }
    }
  }

  /** The agreement of the person in the picture is put in. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      ConsentRecord agreement =
          consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING).orElseThrow();
      UploadRequest request = UploadRequest.builder().photo(photo).agreement(agreement).build();
      if (request.agreement() != null) {
        partner.send(request.photo());
      }
    }
  }
}
