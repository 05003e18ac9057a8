package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.Grant;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A lookup gives a grant or null. */
final class GrantOrNull {
  private GrantOrNull() {}

  /** The grant is tested in one of two ways to the upload. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note, boolean urgent) {
      Grant grant = permissions.findGrant(note.speaker(), Scopes.PARTNERS);
      if (!urgent && grant == null) {
        return;
      }
      String text = urgent ? "urgent" : grant.id();
      if (!text.isEmpty()) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        scribe.transcribe(note.wave());
      }
    }
  }

  /** The grant is tested before both ways to the upload. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note, boolean urgent) {
      Grant grant = permissions.findGrant(note.speaker(), Scopes.PARTNERS);
      if (grant == null) {
        return;
      }
      String text = urgent ? "urgent" : grant.id();
      if (!text.isEmpty()) {
        scribe.transcribe(note.wave());
      }
    }
  }
}
