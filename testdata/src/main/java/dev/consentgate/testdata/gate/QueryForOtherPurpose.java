package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;

/** A repository has a query for each agreement, and its rows run through a stream. */
final class QueryForOtherPurpose {
  private QueryForOtherPurpose() {}

  /** Photos in the database. */
  interface Pictures {
    List<Photo> agreedToSharing();

    List<Photo> agreedToTraining();
  }

  /** The query for those who share is asked before a model learns. */
  static final class Leaking {
    void learn(Pictures pictures, Trainer trainer) {
      pick(pictures).stream()
          .filter(photo -> photo.getBytes().length > 0)
          // BUG: Diagnostic contains: ConsentForWrongPurpose
          .forEach(trainer::train);
    }

    private static List<Photo> pick(Pictures pictures) {
      return pictures.agreedToSharing();
    }
  }

  /** The query for those who train is asked before a model learns. */
  static final class Sound {
    void learn(Pictures pictures, Trainer trainer) {
      pick(pictures).stream().filter(photo -> photo.getBytes().length > 0).forEach(trainer::train);
    }

    private static List<Photo> pick(Pictures pictures) {
      return pictures.agreedToTraining();
    }
  }
}
