package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Set;

/** A question is asked for a narrow purpose or a broad one. */
final class SubPurpose {
  private SubPurpose() {}

  /** The broad one is about the improvement of services. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, Member member) {
      Set<String> scopes = Set.of(Scopes.IMPROVE);
      for (VoiceNote note : member.getVoiceNotes()) {
        boolean allowed =
            scopes.stream().allMatch(scope -> permissions.allows(note.speaker(), scope));
        if (allowed) {
          // BUG: Diagnostic contains: ConsentForWrongPurpose
          scribe.transcribe(note.wave());
        }
      }
    }
  }

  /** The broad one is about every sharing. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, Member member) {
      Set<String> scopes = Set.of(Scopes.PARTNERS);
      for (VoiceNote note : member.getVoiceNotes()) {
        boolean allowed =
            scopes.stream().allMatch(scope -> permissions.allows(note.speaker(), scope));
        if (allowed) {
          scribe.transcribe(note.wave());
        }
      }
    }
  }
}
