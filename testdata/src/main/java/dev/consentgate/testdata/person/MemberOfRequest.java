package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.CurrentMember;
import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.VoiceArchive;

/** A request names a member, and the archive gives her. */
final class MemberOfRequest {
  private MemberOfRequest() {}

  /** The answers are those of the account that asks. */
  static final class Leaking {
    void feed(VoiceArchive archive, CurrentMember current, ModelLab lab, MemberId wanted) {
      Member member = archive.member(current.id());
      if (member.isSharingAllowed() && Boolean.TRUE.equals(member.getTrainingConsent())) {
        // MISSING: ConsentForWrongSubject: a known owner is not told from an unrelated person
        // SPURIOUS: a known owner is not told from an unrelated person
        // BUG: Diagnostic contains: ConsentSubjectUnproven
        lab.ingestAll(archive.notesOf(wanted));
      }
    }
  }

  /** The answers are her own. */
  static final class Sound {
    void feed(VoiceArchive archive, CurrentMember current, ModelLab lab, MemberId wanted) {
      Member member = archive.member(wanted);
      if (member.isSharingAllowed() && Boolean.TRUE.equals(member.getTrainingConsent())) {
        lab.ingestAll(archive.notesOf(wanted));
      }
    }
  }
}
