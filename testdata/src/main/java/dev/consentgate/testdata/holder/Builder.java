package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A builder collects photo and answer. */
final class Builder {
  private Builder() {}

  /** The answer is given before the photo is exchanged. */
  static final class Leaking {
    private static final class Parcel {
      private Photo photo;
      private boolean open;

      Parcel photo(Photo value) {
        photo = value;
        return this;
      }

      Parcel open(boolean value) {
        open = value;
        return this;
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Parcel parcel = new Parcel().photo(photo).open(answer).photo(other);
      if (parcel.open) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(parcel.photo);
      }
    }
  }

  /** The answer is of the photo that stays. */
  static final class Sound {
    private static final class Parcel {
      private Photo photo;
      private boolean open;

      Parcel photo(Photo value) {
        photo = value;
        return this;
      }

      Parcel open(boolean value) {
        open = value;
        return this;
      }
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      Parcel parcel = new Parcel().photo(other).photo(photo).open(answer);
      if (parcel.open) {
        partner.send(parcel.photo);
      }
    }
  }
}
