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
          // MISSING: IneffectiveConsentCheck: a check inside a function over elements does not
          // choose the rule
          // SPURIOUS: a check inside a function over elements does not choose the rule
          // BUG: Diagnostic contains: UnconsentedMediaSharing
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
