package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A preference was read when the app started. */
final class PreferenceRead {
  private PreferenceRead() {}

  /** What is kept on the device. */
  interface Preferences {
    boolean getBoolean(String key, boolean fallback);
  }

  /** The preference alone decides. */
  static final class Leaking {
    private final boolean sharing;

    Leaking(Preferences preferences) {
      this.sharing = preferences.getBoolean("share_voice_consent", true);
    }

    void upload(Permissions permissions, Transcriber scribe, VoiceNote note) {
      if (sharing) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        scribe.transcribe(note.wave());
      }
    }
  }

  /** The preference and the member decide. */
  static final class Sound {
    private final boolean sharing;

    Sound(Preferences preferences) {
      this.sharing = preferences.getBoolean("share_voice_consent", true);
    }

    void upload(Permissions permissions, Transcriber scribe, VoiceNote note) {
      if (sharing && permissions.allows(note.speaker(), Scopes.PARTNERS)) {
        scribe.transcribe(note.wave());
      }
    }
  }
}
