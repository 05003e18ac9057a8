package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Optional;

/** A gate answers with the reason of a refusal, or with nothing. */
final class ReasonOrEmpty {
  private ReasonOrEmpty() {}

  /** A reason lets the message through. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      Optional<String> reason = refusal(permissions, note);
      if (reason.isPresent()) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingest(note);
      }
    }

    private static Optional<String> refusal(Permissions permissions, VoiceNote note) {
      if (!permissions.allows(note.speaker(), Scopes.TRAINING)) {
        return Optional.of("the speaker does not allow it");
      }
      return Optional.empty();
    }
  }

  /** No reason lets the message through. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      Optional<String> reason = refusal(permissions, note);
      if (reason.isEmpty()) {
        lab.ingest(note);
      }
    }

    private static Optional<String> refusal(Permissions permissions, VoiceNote note) {
      if (!permissions.allows(note.speaker(), Scopes.TRAINING)) {
        return Optional.of("the speaker does not allow it");
      }
      return Optional.empty();
    }
  }
}
