package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** The variable holds another message later. */
final class ReplacedAfterCheck {
  private ReplacedAfterCheck() {}

  /** It gets the next message after the check. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note, VoiceNote next)
        throws NotAllowedException {
      VoiceNote chosen = note;

      permissions.demand(chosen.speaker(), Scopes.PARTNERS);
      chosen = pick(chosen, next);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      scribe.transcribe(chosen.wave());
    }

    private static VoiceNote pick(VoiceNote note, VoiceNote next) {
      return next;
    }
  }

  /** It gets the next message before the check. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note, VoiceNote next)
        throws NotAllowedException {
      VoiceNote chosen = note;
      chosen = pick(chosen, next);
      permissions.demand(chosen.speaker(), Scopes.PARTNERS);

      scribe.transcribe(chosen.wave());
    }

    private static VoiceNote pick(VoiceNote note, VoiceNote next) {
      return next;
    }
  }
}
