package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.ConsentRecord;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.ArrayList;
import java.util.List;

/** A data set keeps the agreement of each photo beside it. */
final class ManifestOfDataset {
  private ManifestOfDataset() {}

  /** A line of the manifest. */
  record Entry(Photo photo, ConsentRecord agreement) {}

  /** An entry may have no agreement. */
  static final class Leaking {
    void build(ConsentService consents, Trainer trainer, PhotoRepository photos) {
      List<Entry> manifest = new ArrayList<>();
      for (Photo photo : photos.findAll()) {
        ConsentRecord agreement =
            consents.find(photo.getOwnerId(), Purpose.AI_TRAINING).orElse(null);
        if (photo.getBytes() != null) {
          manifest.add(new Entry(photo, agreement));
        }
      }
      for (Entry entry : manifest) {
        // MISSING: IneffectiveConsentCheck: a check that ran in the turn before does not choose the
        // rule
        // SPURIOUS: a check that ran in the turn before does not choose the rule
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(entry.photo());
      }
    }
  }

  /** An entry must have an agreement. */
  static final class Sound {
    void build(ConsentService consents, Trainer trainer, PhotoRepository photos) {
      List<Entry> manifest = new ArrayList<>();
      for (Photo photo : photos.findAll()) {
        ConsentRecord agreement =
            consents.find(photo.getOwnerId(), Purpose.AI_TRAINING).orElse(null);
        if (agreement != null) {
          manifest.add(new Entry(photo, agreement));
        }
      }
      for (Entry entry : manifest) {
        trainer.train(entry.photo());
      }
    }
  }
}
