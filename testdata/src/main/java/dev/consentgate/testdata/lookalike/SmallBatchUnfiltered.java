package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.stream.Collectors;

/** A batch is filtered before it leaves. */
final class SmallBatchUnfiltered {
  private SmallBatchUnfiltered() {}

  /** A small one is not. */
  static final class Leaking {
    void export(Permissions permissions, ModelLab lab, List<VoiceNote> notes) {
      List<VoiceNote> batch = notes.size() < 10 ? notes : allowed(permissions, notes);
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(batch);
    }

    private static List<VoiceNote> allowed(Permissions permissions, List<VoiceNote> notes) {
      return notes.stream()
          .filter(note -> permissions.allows(note.speaker(), Scopes.TRAINING))
          .collect(Collectors.toList());
    }
  }

  /** A small one is, too. */
  static final class Sound {
    void export(Permissions permissions, ModelLab lab, List<VoiceNote> notes) {
      List<VoiceNote> batch =
          notes.size() < 10 ? allowed(permissions, notes) : allowed(permissions, notes);
      lab.ingestAll(batch);
    }

    private static List<VoiceNote> allowed(Permissions permissions, List<VoiceNote> notes) {
      return notes.stream()
          .filter(note -> permissions.allows(note.speaker(), Scopes.TRAINING))
          .collect(Collectors.toList());
    }
  }
}
