package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.Grant;
import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A test account was left in. */
final class ConstantId {
  private ConstantId() {}

  /** The test account is asked. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      MemberId member = new MemberId(1L);
      Grant grant = permissions.findGrant(member, Scopes.PARTNERS);
      if (grant != null) {
        // MISSING: ConsentForWrongSubject: an id made of a constant is not taken for a constant
        // SPURIOUS: an id made of a constant is not taken for a constant
        // BUG: Diagnostic contains: ConsentSubjectUnproven
        scribe.transcribe(note.wave());
      }
    }
  }

  /** The speaker is asked. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      MemberId member = note.speaker();
      Grant grant = permissions.findGrant(member, Scopes.PARTNERS);
      if (grant != null) {
        scribe.transcribe(note.wave());
      }
    }
  }
}
