package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A repository has a query for those who agreed. */
final class RepositoryOfConsenting {
  private RepositoryOfConsenting() {}

  /** Voice messages in the database. */
  interface Notes {
    List<VoiceNote> findAll();

    List<VoiceNote> findBySpeakerTrainingConsentTrue();
  }

  /** It is asked for everybody. */
  static final class Leaking {
    void feed(Notes notes, ModelLab lab) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(notes.findAll());
    }
  }

  /** It is asked for those who agreed. */
  static final class Sound {
    void feed(Notes notes, ModelLab lab) {
      lab.ingestAll(notes.findBySpeakerTrainingConsentTrue());
    }
  }
}
