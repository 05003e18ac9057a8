package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** Some regions need a permission. */
final class OtherRegions {
  private OtherRegions() {}

  /** The others go without. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, Member member, VoiceArchive archive) {
      for (VoiceNote note : archive.notesOf(member.getId())) {
        if (permissionNeeded(member.getRegion())) {
          if (!permissions.allows(note.speaker(), Scopes.PARTNERS)) {
            continue;
          }
        }
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        scribe.transcribe(note.wave());
      }
    }

    private static boolean permissionNeeded(String region) {
      return region.equals("EU") || region.equals("IL");
    }
  }

  /** The others stay. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, Member member, VoiceArchive archive) {
      for (VoiceNote note : archive.notesOf(member.getId())) {
        if (permissionNeeded(member.getRegion())) {
          if (!permissions.allows(note.speaker(), Scopes.PARTNERS)) {
            continue;
          }
        } else {
          continue;
        }
        scribe.transcribe(note.wave());
      }
    }

    private static boolean permissionNeeded(String region) {
      return region.equals("EU") || region.equals("IL");
    }
  }
}
