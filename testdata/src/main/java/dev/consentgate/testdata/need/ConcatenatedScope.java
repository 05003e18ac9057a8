package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** The text of a purpose is put together. */
final class ConcatenatedScope {
  private ConcatenatedScope() {}

  /** It ends in the name of another purpose. */
  static final class Leaking {
    private static final String PREFIX = "voice.";

    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      if (permissions.allows(note.speaker(), scope("improve"))) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        scribe.transcribe(note.wave());
      }
    }

    private static String scope(String name) {
      return PREFIX + name;
    }
  }

  /** It ends in the name of this purpose. */
  static final class Sound {
    private static final String PREFIX = "voice.";

    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      if (permissions.allows(note.speaker(), scope("partners"))) {
        scribe.transcribe(note.wave());
      }
    }

    private static String scope(String name) {
      return PREFIX + name;
    }
  }
}
