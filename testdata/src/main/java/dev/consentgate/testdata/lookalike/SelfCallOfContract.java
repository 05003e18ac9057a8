package dev.consentgate.testdata.lookalike;

import dev.consentgate.annotations.RequiresConsent;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A method demands that its callers have asked. */
final class SelfCallOfContract {
  private SelfCallOfContract() {}

  /** A method of the same class calls it for a whole list, unasked. */
  static final class Leaking {
    private final Transcriber scribe;
    private final Permissions permissions;

    Leaking(Transcriber scribe, Permissions permissions) {
      this.scribe = scribe;
      this.permissions = permissions;
    }

    @RequiresConsent(subject = "arg 0.speaker()", purpose = "third_party_sharing")
    void write(VoiceNote note) {
      scribe.transcribe(note.wave());
    }

    void writeAll(List<VoiceNote> notes) {
      for (VoiceNote note : notes) {
        if (note.wave().length > 0) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          write(note);
        }
      }
    }
  }

  /** A method of the same class calls it for a whole list, asked. */
  static final class Sound {
    private final Transcriber scribe;
    private final Permissions permissions;

    Sound(Transcriber scribe, Permissions permissions) {
      this.scribe = scribe;
      this.permissions = permissions;
    }

    @RequiresConsent(subject = "arg 0.speaker()", purpose = "third_party_sharing")
    void write(VoiceNote note) {
      scribe.transcribe(note.wave());
    }

    void writeAll(List<VoiceNote> notes) {
      for (VoiceNote note : notes) {
        if (permissions.allows(note.speaker(), Scopes.PARTNERS)) {
          write(note);
        }
      }
    }
  }
}
