package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.CurrentMember;
import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceArchive;

/** A controller knows who is signed in. */
final class SignedInMember {
  private SignedInMember() {}

  /** The one who is signed in is asked. */
  static final class Leaking {
    private final CurrentMember current;
    private final Permissions permissions;

    Leaking(CurrentMember current, Permissions permissions) {
      this.current = current;
      this.permissions = permissions;
    }

    void transcribe(VoiceArchive archive, Transcriber scribe, String id) {
      MemberId visitor = current.id();
      archive
          .note(id)
          .filter(note -> permissions.allows(visitor, Scopes.PARTNERS))
          // BUG: Diagnostic contains: ConsentForWrongSubject
          .ifPresent(note -> scribe.transcribe(note.wave()));
    }
  }

  /** The one who speaks is asked. */
  static final class Sound {
    private final CurrentMember current;
    private final Permissions permissions;

    Sound(CurrentMember current, Permissions permissions) {
      this.current = current;
      this.permissions = permissions;
    }

    void transcribe(VoiceArchive archive, Transcriber scribe, String id) {
      MemberId visitor = current.id();
      archive
          .note(id)
          .filter(note -> permissions.allows(note.speaker(), Scopes.PARTNERS))
          .ifPresent(note -> scribe.transcribe(note.wave()));
    }
  }
}
