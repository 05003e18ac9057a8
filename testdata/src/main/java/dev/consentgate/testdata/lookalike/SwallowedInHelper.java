package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A helper asks and catches. */
final class SwallowedInHelper {
  private SwallowedInHelper() {}

  /** It notes a refusal and returns. */
  static final class Leaking {
    void feed(Permissions permissions, AuditLog log, ModelLab lab, VoiceNote note) {
      ask(permissions, log, note);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingest(note);
    }

    private static void ask(Permissions permissions, AuditLog log, VoiceNote note) {
      try {
        permissions.demand(note.speaker(), Scopes.TRAINING);
      } catch (NotAllowedException e) {
        log.note("not allowed: " + e.getMessage());
      }
    }
  }

  /** It notes a refusal and passes it on. */
  static final class Sound {
    void feed(Permissions permissions, AuditLog log, ModelLab lab, VoiceNote note) {
      ask(permissions, log, note);
      lab.ingest(note);
    }

    private static void ask(Permissions permissions, AuditLog log, VoiceNote note) {
      try {
        permissions.demand(note.speaker(), Scopes.TRAINING);
      } catch (NotAllowedException e) {
        log.note("not allowed: " + e.getMessage());
        throw new IllegalStateException(e);
      }
    }
  }
}
