package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.voice.Grant;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** Grants are fetched for a batch before it leaves. */
final class RecordFromStream {
  private RecordFromStream() {}

  /** A failing fetch is replaced by nothing. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, AuditLog log, List<VoiceNote> batch) {
      for (VoiceNote note : batch) {
        Grant grant = null;
        try {
          grant = permissions.grantOf(note.speaker(), Scopes.TRAINING);
        } catch (IllegalStateException e) {
          log.note("no grant for " + note.id());
        }
        if (grant == null && note.wave().length == 0) {
          continue;
        }
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingest(note);
      }
    }
  }

  /** A failing fetch ends the batch. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, AuditLog log, List<VoiceNote> batch) {
      for (VoiceNote note : batch) {
        Grant grant = null;
        try {
          grant = permissions.grantOf(note.speaker(), Scopes.TRAINING);
        } catch (IllegalStateException e) {
          log.note("no grant for " + note.id());
        }
        if (grant == null) {
          continue;
        }
        lab.ingest(note);
      }
    }
  }
}
