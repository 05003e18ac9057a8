package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** The purposes have numbers. */
final class NumberOfFramework {
  private NumberOfFramework() {}

  /** The numbers. */
  static final class Numbers {
    static final int IMPROVE_SERVICES = 10;
    static final int TRAIN_MODELS = 42;

    private Numbers() {}
  }

  /** The number stands for the improvement of services. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      if (!permissions.allowsNumber(note.speaker(), Numbers.IMPROVE_SERVICES)) {
        return;
      }
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      lab.upload(note.id(), note.wave());
    }
  }

  /** The number stands for training. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      if (!permissions.allowsNumber(note.speaker(), Numbers.TRAIN_MODELS)) {
        return;
      }
      lab.upload(note.id(), note.wave());
    }
  }
}
