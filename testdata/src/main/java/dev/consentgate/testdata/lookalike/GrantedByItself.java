package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A job looks for the speaker's permission. */
final class GrantedByItself {
  private GrantedByItself() {}

  /** It writes the permission down first. */
  static final class Leaking {
    void feed(Permissions permissions, AuditLog log, ModelLab lab, VoiceNote note) {
      permissions.record(note.speaker(), Scopes.TRAINING);
      if (permissions.allows(note.speaker(), Scopes.TRAINING)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingest(note);
      }
    }
  }

  /** It writes the permission down for its own log first. */
  static final class Sound {
    void feed(Permissions permissions, AuditLog log, ModelLab lab, VoiceNote note) {
      log.note(note.speaker() + Scopes.TRAINING);
      if (permissions.allows(note.speaker(), Scopes.TRAINING)) {
        lab.ingest(note);
      }
    }
  }
}
