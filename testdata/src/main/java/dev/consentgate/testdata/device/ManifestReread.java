package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.voice.Grant;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A manifest is read line by line before the training. */
final class ManifestReread {
  private ManifestReread() {}

  /** A line of the manifest. */
  record Line(VoiceNote note, Grant grant) {
    static Line of(Permissions permissions, VoiceNote note) {
      return new Line(note, permissions.findGrant(note.speaker(), Scopes.TRAINING));
    }
  }

  /** A line with a missing agreement is only counted. */
  static final class Leaking {
    int build(Permissions permissions, ModelLab lab, List<VoiceNote> notes) {
      int missing = 0;
      for (VoiceNote note : notes) {
        Line line = Line.of(permissions, note);
        if (line.grant() == null) {
          missing++;
        }
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingest(line.note());
      }
      return missing;
    }
  }

  /** A line with a missing agreement is counted and left out. */
  static final class Sound {
    int build(Permissions permissions, ModelLab lab, List<VoiceNote> notes) {
      int missing = 0;
      for (VoiceNote note : notes) {
        Line line = Line.of(permissions, note);
        if (line.grant() == null) {
          missing++;
          continue;
        }
        lab.ingest(line.note());
      }
      return missing;
    }
  }
}
