package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Optional;

/** A helper gives the note only if it may be used. */
final class OptionalOfNote {
  private OptionalOfNote() {}

  /** It gives the note always. */
  static final class Leaking {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab, String id) {
      VoiceNote note = usable(permissions, archive, id).orElse(null);
      if (note != null) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        lab.ingest(note);
      }
    }

    private static Optional<VoiceNote> usable(
        Permissions permissions, VoiceArchive archive, String id) {
      return archive.note(id);
    }
  }

  /** It gives the note only after it has asked. */
  static final class Sound {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab, String id) {
      VoiceNote note = usable(permissions, archive, id).orElse(null);
      if (note != null) {
        lab.ingest(note);
      }
    }

    private static Optional<VoiceNote> usable(
        Permissions permissions, VoiceArchive archive, String id) {
      return archive.note(id).filter(note -> permissions.allows(note.speaker(), Scopes.TRAINING));
    }
  }
}
