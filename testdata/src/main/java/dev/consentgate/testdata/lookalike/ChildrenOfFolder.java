package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A folder is asked about, and what is in it leaves. */
final class ChildrenOfFolder {
  private ChildrenOfFolder() {}

  /** A folder with folders inside. */
  record Folder(MemberId keeper, List<VoiceNote> notes, List<Folder> folders) {}

  /** The person of the folder is asked. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, Folder folder) {
      for (VoiceNote note : folder.notes()) {
        if (permissions.allows(folder.keeper(), Scopes.TRAINING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          lab.ingest(note);
        }
      }
      for (Folder child : folder.folders()) {
        feed(permissions, lab, child);
      }
    }
  }

  /** The person of each message is asked. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, Folder folder) {
      for (VoiceNote note : folder.notes()) {
        if (permissions.allows(note.speaker(), Scopes.TRAINING)) {
          lab.ingest(note);
        }
      }
      for (Folder child : folder.folders()) {
        feed(permissions, lab, child);
      }
    }
  }
}
