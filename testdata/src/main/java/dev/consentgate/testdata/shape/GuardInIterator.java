package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Iterator;

/** A loop over an iterator skips what may not go. */
final class GuardInIterator {
  private GuardInIterator() {}

  /** It skips after it has sent. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      Iterator<VoiceNote> notes = archive.stream().iterator();
      while (notes.hasNext()) {
        VoiceNote note = notes.next();
        send(lab, note);
        if (!permissions.allows(note.speaker(), Scopes.TRAINING)) {
          continue;
        }
      }
    }

    private static void send(ModelLab lab, VoiceNote note) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingest(note);
    }
  }

  /** It skips before it sends. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      Iterator<VoiceNote> notes = archive.stream().iterator();
      while (notes.hasNext()) {
        VoiceNote note = notes.next();

        if (!permissions.allows(note.speaker(), Scopes.TRAINING)) {
          continue;
        }
        send(lab, note);
      }
    }

    private static void send(ModelLab lab, VoiceNote note) {
      lab.ingest(note);
    }
  }
}
