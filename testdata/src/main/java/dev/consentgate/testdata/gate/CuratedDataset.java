package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.ArrayList;
import java.util.List;

/** A builder takes only what may be learned from. */
final class CuratedDataset {
  private CuratedDataset() {}

  /** It has a second way in. */
  static final class Leaking {
    private static final class Dataset {
      private final Permissions permissions;
      private final List<VoiceNote> notes = new ArrayList<>();

      Dataset(Permissions permissions) {
        this.permissions = permissions;
      }

      Dataset add(VoiceNote note) {
        if (permissions.allows(note.speaker(), Scopes.TRAINING)) {
          notes.add(note);
        }
        return this;
      }

      Dataset addAll(List<VoiceNote> more) {
        notes.addAll(more);
        return this;
      }

      List<VoiceNote> build() {
        return List.copyOf(notes);
      }
    }

    void feed(Permissions permissions, ModelLab lab, VoiceNote first, List<VoiceNote> more) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(new Dataset(permissions).add(first).addAll(more).build());
    }
  }

  /** Its second way in asks like the first. */
  static final class Sound {
    private static final class Dataset {
      private final Permissions permissions;
      private final List<VoiceNote> notes = new ArrayList<>();

      Dataset(Permissions permissions) {
        this.permissions = permissions;
      }

      Dataset add(VoiceNote note) {
        if (permissions.allows(note.speaker(), Scopes.TRAINING)) {
          notes.add(note);
        }
        return this;
      }

      Dataset addAll(List<VoiceNote> more) {
        more.forEach(this::add);
        return this;
      }

      List<VoiceNote> build() {
        return List.copyOf(notes);
      }
    }

    void feed(Permissions permissions, ModelLab lab, VoiceNote first, List<VoiceNote> more) {
      lab.ingestAll(new Dataset(permissions).add(first).addAll(more).build());
    }
  }
}
