package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Map;

/** A member may mark what others see. */
final class PrivacyOfVideo {
  private PrivacyOfVideo() {}

  /** Who sees a message. */
  enum Visibility {
    EVERYBODY,
    FRIENDS
  }

  /** What is marked as visible is sent. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, Map<VoiceNote, Visibility> notes) {
      notes.forEach(
          (note, visibility) -> {
            if (visibility == Visibility.EVERYBODY) {
              // MISSING: UnconsentedMediaSharing: media that is the key of a map is not followed
              scribe.transcribe(note.wave());
            }
          });
    }
  }

  /** What is marked as visible is sent if she allows it. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, Map<VoiceNote, Visibility> notes) {
      notes.forEach(
          (note, visibility) -> {
            if (visibility == Visibility.EVERYBODY
                && permissions.allows(note.speaker(), Scopes.PARTNERS)) {
              scribe.transcribe(note.wave());
            }
          });
    }
  }
}
