package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** Messages are fetched by member. */
final class NotesOfFriend {
  private NotesOfFriend() {}

  /** The messages of the friend are fetched. */
  static final class Leaking {
    void feed(
        Permissions permissions,
        VoiceArchive archive,
        ModelLab lab,
        MemberId member,
        MemberId friend) {
      if (!permissions.allows(member, Scopes.TRAINING)) {
        return;
      }
      List<VoiceNote> notes = archive.notesOf(friend);
      notes.stream()
          .filter(note -> note.wave().length > 100)
          // BUG: Diagnostic contains: ConsentForWrongSubject
          .forEach(lab::ingest);
    }
  }

  /** The messages of the one who was asked are fetched. */
  static final class Sound {
    void feed(
        Permissions permissions,
        VoiceArchive archive,
        ModelLab lab,
        MemberId member,
        MemberId friend) {
      if (!permissions.allows(member, Scopes.TRAINING)) {
        return;
      }
      List<VoiceNote> notes = archive.notesOf(member);
      notes.stream().filter(note -> note.wave().length > 100).forEach(lab::ingest);
    }
  }
}
