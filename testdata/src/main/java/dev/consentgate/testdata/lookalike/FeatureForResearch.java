package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;

/** A helper asks before messages are used in the search. */
final class FeatureForResearch {
  private FeatureForResearch() {}

  /** What it allows is used for training, too. */
  static final class Leaking {
    void study(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      archive.stream()
          .filter(note -> permissions.allows(note.speaker(), Scopes.IMPROVE))
          // BUG: Diagnostic contains: ConsentForWrongPurpose
          .forEach(lab::ingest);
    }
  }

  /** What is used for training is asked for by itself. */
  static final class Sound {
    void study(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      archive.stream()
          .filter(note -> permissions.allows(note.speaker(), Scopes.TRAINING))
          .forEach(lab::ingest);
    }
  }
}
