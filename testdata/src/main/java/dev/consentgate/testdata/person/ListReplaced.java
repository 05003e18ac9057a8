package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;

/** A list is checked and sent. */
final class ListReplaced {
  private ListReplaced() {}

  /** Before it is sent it is fetched again, for everybody. */
  static final class Leaking {
    void share(ConsentService consents, PhotoRepository photos, PartnerClient partner) {
      List<Photo> batch = photos.findAll();
      batch.removeIf(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      batch = photos.findAll();
      // MISSING: UnconsentedMediaSharing: a list that is fetched again is taken for the one that
      // was filtered
      partner.sendAll(batch);
    }
  }

  /** Before it is sent it is copied. */
  static final class Sound {
    void share(ConsentService consents, PhotoRepository photos, PartnerClient partner) {
      List<Photo> batch = photos.findAll();
      batch.removeIf(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      batch = new ArrayList<>(batch);
      partner.sendAll(batch);
    }
  }
}
