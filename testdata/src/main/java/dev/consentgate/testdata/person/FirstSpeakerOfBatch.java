package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A batch is sent as a whole. */
final class FirstSpeakerOfBatch {
  private FirstSpeakerOfBatch() {}

  /** The speaker of the first message is asked. */
  static final class Leaking {
    void train(Permissions permissions, ModelLab lab, List<VoiceNote> batch) {
      if (batch.isEmpty()) {
        return;
      }
      boolean allowed =
          batch.subList(0, 1).stream()
              .allMatch(note -> permissions.allows(note.speaker(), Scopes.TRAINING));
      if (allowed) {
        // MISSING: ConsentForWrongSubject: a part of a list is not related to the list
        // SPURIOUS: a part of a list is not related to the list
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingestAll(batch);
      }
    }
  }

  /** The speakers of all messages are asked. */
  static final class Sound {
    void train(Permissions permissions, ModelLab lab, List<VoiceNote> batch) {
      if (batch.isEmpty()) {
        return;
      }
      boolean allowed =
          batch.stream().allMatch(note -> permissions.allows(note.speaker(), Scopes.TRAINING));
      if (allowed) {
        lab.ingestAll(batch);
      }
    }
  }
}
