package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A batch leaves out what is blocked. */
final class BlockedByYes {
  private BlockedByYes() {}

  /** Blocked is what its speaker allows. */
  static final class Leaking {
    private final Permissions permissions;

    Leaking(Permissions permissions) {
      this.permissions = permissions;
    }

    void feed(ModelLab lab, VoiceArchive archive) {
      for (Member member : archive.members()) {
        for (VoiceNote note : archive.notesOf(member.getId())) {
          if (blocked(note)) {
            continue;
          }
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          lab.ingest(note);
        }
      }
    }

    private boolean blocked(VoiceNote note) {
      return permissions.allows(note.speaker(), Scopes.TRAINING);
    }
  }

  /** Blocked is what its speaker does not allow. */
  static final class Sound {
    private final Permissions permissions;

    Sound(Permissions permissions) {
      this.permissions = permissions;
    }

    void feed(ModelLab lab, VoiceArchive archive) {
      for (Member member : archive.members()) {
        for (VoiceNote note : archive.notesOf(member.getId())) {
          if (blocked(note)) {
            continue;
          }
          lab.ingest(note);
        }
      }
    }

    private boolean blocked(VoiceNote note) {
      return !permissions.allows(note.speaker(), Scopes.TRAINING);
    }
  }
}
