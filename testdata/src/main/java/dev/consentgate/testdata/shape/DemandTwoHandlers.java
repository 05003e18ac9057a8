package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A demand stands in a try with two handlers. */
final class DemandTwoHandlers {
  private DemandTwoHandlers() {}

  /** One of them goes on. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, AuditLog log, VoiceNote note) {
      try {
        permissions.demand(note.speaker(), Scopes.PARTNERS);
      } catch (NotAllowedException e) {
        return;
      } catch (IllegalStateException e) {
        log.note("service down");
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      scribe.transcribe(note.wave());
    }
  }

  /** Both of them end the method. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, AuditLog log, VoiceNote note) {
      try {
        permissions.demand(note.speaker(), Scopes.PARTNERS);
      } catch (NotAllowedException e) {
        return;
      } catch (IllegalStateException e) {
        log.note("service down");
        return;
      }
      scribe.transcribe(note.wave());
    }
  }
}
