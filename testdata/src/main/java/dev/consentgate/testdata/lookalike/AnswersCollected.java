package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;
import java.util.stream.Collectors;

/** The owners of a batch are asked through a stream. */
final class AnswersCollected {
  private AnswersCollected() {}

  /** The list of answers is thrown away. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> batch) {
      List<Boolean> answers =
          batch.stream()
              .map(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
              .collect(Collectors.toList());
      if (answers.isEmpty()) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.trainAll(batch);
    }
  }

  /** A batch with one refusal stays. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> batch) {
      List<Boolean> answers =
          batch.stream()
              .map(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
              .collect(Collectors.toList());
      if (answers.contains(false)) {
        return;
      }
      // SPURIOUS: answers kept in a list are not related to the elements they speak of
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.trainAll(batch);
    }
  }
}
