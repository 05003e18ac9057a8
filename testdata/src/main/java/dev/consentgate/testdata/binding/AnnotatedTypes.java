package dev.consentgate.testdata.binding;

import dev.consentgate.annotations.MediaOwner;
import dev.consentgate.annotations.NotMediaOwner;
import dev.consentgate.annotations.TrainingSink;
import dev.consentgate.annotations.UserMedia;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** The type, its owner and the data set are declared by annotations. */
final class AnnotatedTypes {
  private AnnotatedTypes() {}

  /** A recorded voice. */
  @UserMedia("user.biometric.voice")
  record VoiceClip(@MediaOwner UserId speaker, @NotMediaOwner UserId recordedBy, byte[] sound) {}

  /** Examples to learn from. */
  static final class Dataset {
    private long size;

    @TrainingSink
    void append(byte[] sound, String label) {
      size += sound.length + label.length();
    }

    long size() {
      return size;
    }
  }

  /** Nobody is asked. */
  static final class Leaking {
    void learn(Dataset dataset, VoiceClip clip) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      dataset.append(clip.sound(), "hello");
    }
  }

  /** The one who held the microphone is asked. */
  static final class AskingTheOther {
    void learn(ConsentService consents, Dataset dataset, VoiceClip clip) {
      if (consents.hasConsent(clip.recordedBy(), Purpose.AI_TRAINING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        dataset.append(clip.sound(), "hello");
      }
    }
  }

  /** The speaker is asked. */
  static final class Sound {
    void learn(ConsentService consents, Dataset dataset, VoiceClip clip) {
      if (consents.hasConsent(clip.speaker(), Purpose.AI_TRAINING)) {
        dataset.append(clip.sound(), "hello");
      }
    }
  }
}
