package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** Members are compared with other members. */
final class OuterMember {
  private OuterMember() {}

  /** The member of the outer loop is asked about the messages of the inner one. */
  static final class Leaking {
    void compare(Permissions permissions, Transcriber scribe, VoiceArchive archive) {
      for (Member member : archive.members()) {
        for (Member friend : archive.members()) {
          if (permissions.refuses(member.getId(), Scopes.PARTNERS)) {
            continue;
          }
          for (VoiceNote note : friend.getVoiceNotes()) {
            // BUG: Diagnostic contains: ConsentForWrongSubject
            scribe.transcribe(note.wave());
          }
        }
      }
    }
  }

  /** The member of the inner loop is asked about her own messages. */
  static final class Sound {
    void compare(Permissions permissions, Transcriber scribe, VoiceArchive archive) {
      for (Member member : archive.members()) {
        for (Member friend : archive.members()) {
          if (permissions.refuses(friend.getId(), Scopes.PARTNERS)) {
            continue;
          }
          for (VoiceNote note : friend.getVoiceNotes()) {
            scribe.transcribe(note.wave());
          }
        }
      }
    }
  }
}
