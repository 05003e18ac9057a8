package dev.consentgate.testdata.shape;

import dev.consentgate.annotations.RequiresConsent;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** An upload leaves the question to its callers. */
final class RequiredOfCallers {
  private RequiredOfCallers() {}

  /** Uploads. */
  static final class Uploads {
    private final Transcriber scribe;

    Uploads(Transcriber scribe) {
      this.scribe = scribe;
    }

    @RequiresConsent(subject = "arg 0.speaker()", purpose = "third_party_sharing")
    void upload(VoiceNote note) {
      scribe.transcribe(note.wave());
    }
  }

  /** One caller does not ask. */
  static final class Leaking {
    void one(Permissions permissions, Uploads uploads, VoiceNote note) {
      if (permissions.allows(note.speaker(), Scopes.PARTNERS)) {
        uploads.upload(note);
      }
    }

    void all(Permissions permissions, Uploads uploads, VoiceArchive archive) {
      archive.stream()
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          .forEach(uploads::upload);
    }
  }

  /** Each caller asks. */
  static final class Sound {
    void one(Permissions permissions, Uploads uploads, VoiceNote note) {
      if (permissions.allows(note.speaker(), Scopes.PARTNERS)) {
        uploads.upload(note);
      }
    }

    void all(Permissions permissions, Uploads uploads, VoiceArchive archive) {
      archive.stream()
          .filter(note -> permissions.allows(note.speaker(), Scopes.PARTNERS))
          .forEach(uploads::upload);
    }
  }
}
