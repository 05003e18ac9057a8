package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A service gives the part of a list that may be shared. */
final class FilterMethod {
  private FilterMethod() {}

  /** It filters by the uploader. */
  static final class Leaking {
    private interface Sharing {
      List<Photo> shareable(List<Photo> photos);
    }

    private record AskingSharing(ConsentService consents) implements Sharing {
      @Override
      public List<Photo> shareable(List<Photo> photos) {
        List<Photo> open = new ArrayList<>(photos.size());
        for (Photo photo : photos) {
          UserId person = photo.getUploaderId();
          if (consents.find(person, Purpose.PARTNER_SHARING).isEmpty()) {
            continue;
          }
          open.add(photo);
        }
        return Collections.unmodifiableList(open);
      }
    }

    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      Sharing sharing = new AskingSharing(consents);
      for (Photo photo : sharing.shareable(photos.findAll())) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** It filters by the owner. */
  static final class Sound {
    private interface Sharing {
      List<Photo> shareable(List<Photo> photos);
    }

    private record AskingSharing(ConsentService consents) implements Sharing {
      @Override
      public List<Photo> shareable(List<Photo> photos) {
        List<Photo> open = new ArrayList<>(photos.size());
        for (Photo photo : photos) {
          UserId person = photo.getOwnerId();
          if (consents.find(person, Purpose.PARTNER_SHARING).isEmpty()) {
            continue;
          }
          open.add(photo);
        }
        return Collections.unmodifiableList(open);
      }
    }

    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      Sharing sharing = new AskingSharing(consents);
      for (Photo photo : sharing.shareable(photos.findAll())) {
        partner.send(photo);
      }
    }
  }
}
