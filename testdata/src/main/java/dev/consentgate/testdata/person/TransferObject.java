package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A photo is turned into an object for the wire. */
final class TransferObject {
  private TransferObject() {}

  /** A photo on the wire. */
  record PhotoDto(long id, UserId owner, byte[] content) {}

  /** The object takes the uploader along as its owner. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      photos.findAll().stream()
          .map(Leaking::toDto)
          .filter(dto -> consents.hasConsent(dto.owner(), Purpose.PARTNER_SHARING))
          // MISSING: ConsentForWrongSubject: an owner kept beside the bytes is not related to them
          // through a stream
          // SPURIOUS: an owner kept beside the bytes is not related to them through a stream
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          .forEach(dto -> partner.sendBytes(dto.content()));
    }

    private static PhotoDto toDto(Photo photo) {
      return new PhotoDto(photo.getId(), photo.getUploaderId(), photo.getBytes());
    }
  }

  /** The object takes the owner along. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      photos.findAll().stream()
          .map(Sound::toDto)
          .filter(dto -> consents.hasConsent(dto.owner(), Purpose.PARTNER_SHARING))
          // SPURIOUS: an owner kept beside the bytes is not related to them through a stream
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          .forEach(dto -> partner.sendBytes(dto.content()));
    }

    private static PhotoDto toDto(Photo photo) {
      return new PhotoDto(photo.getId(), photo.getOwnerId(), photo.getBytes());
    }
  }
}
