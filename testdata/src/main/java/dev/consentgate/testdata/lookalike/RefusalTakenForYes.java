package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** The service is asked whether a member refuses. */
final class RefusalTakenForYes {
  private RefusalTakenForYes() {}

  /** The message goes to those who refuse. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, List<VoiceNote> inbox) {
      inbox.stream()
          .filter(note -> permissions.refuses(note.speaker(), Scopes.PARTNERS))
          .map(VoiceNote::wave)
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .forEach(scribe::transcribe);
    }
  }

  /** The message goes to those who do not refuse. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, List<VoiceNote> inbox) {
      inbox.stream()
          .filter(note -> !permissions.refuses(note.speaker(), Scopes.PARTNERS))
          .map(VoiceNote::wave)
          .forEach(scribe::transcribe);
    }
  }
}
