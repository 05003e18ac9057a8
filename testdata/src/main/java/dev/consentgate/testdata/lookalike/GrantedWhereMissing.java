package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A helper makes sure that there is a permission. */
final class GrantedWhereMissing {
  private GrantedWhereMissing() {}

  /** Where there is none it writes one. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      if (ensure(permissions, note.speaker())) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        scribe.transcribe(note.wave());
      }
    }

    private static boolean ensure(Permissions permissions, MemberId member) {
      if (permissions.allows(member, Scopes.PARTNERS)) {
        return true;
      }
      permissions.record(member, Scopes.PARTNERS);
      return true;
    }
  }

  /** Where there is none it says no. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      if (ensure(permissions, note.speaker())) {
        scribe.transcribe(note.wave());
      }
    }

    private static boolean ensure(Permissions permissions, MemberId member) {
      if (permissions.allows(member, Scopes.PARTNERS)) {
        return true;
      }

      return false;
    }
  }
}
