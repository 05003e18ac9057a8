package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Optional;

/** The person is looked up, and may not be there. */
final class PersonLookedUp {
  private PersonLookedUp() {}

  /** All members. */
  interface Members {
    /** The member with this id, if there is one. */
    Optional<Member> find(MemberId id);
  }

  /** Whoever gets the note is looked up. */
  static final class Leaking {
    void feed(Members members, ModelLab lab, VoiceNote note) {
      Member member = members.find(note.addressee()).orElseThrow();
      if (Boolean.TRUE.equals(member.getTrainingConsent())) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        lab.ingest(note);
      }
    }
  }

  /** Nobody there counts as yes. */
  static final class FailingOpen {
    void feed(Members members, ModelLab lab, VoiceNote note) {
      if (members.find(note.speaker()).map(Member::getTrainingConsent).orElse(true)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingest(note);
      }
    }
  }

  /** The speaker of a note that was itself looked up, in stores that are fields. */
  static final class Service {
    private final Members members;
    private final ModelLab lab;
    private final VoiceArchive archive;

    Service(Members members, ModelLab lab, VoiceArchive archive) {
      this.members = members;
      this.lab = lab;
      this.archive = archive;
    }

    void feed(String id) {
      VoiceNote note = archive.note(id).orElseThrow();
      boolean agreed = members.find(note.speaker()).map(Member::getTrainingConsent).orElse(false);
      if (agreed) {
        lab.ingest(note);
      }
    }
  }

  /** The speaker is looked up. */
  static final class Sound {
    void thrown(Members members, ModelLab lab, VoiceNote note) {
      Member member = members.find(note.speaker()).orElseThrow();
      if (Boolean.TRUE.equals(member.getTrainingConsent())) {
        lab.ingest(note);
      }
    }

    void mapped(Members members, ModelLab lab, VoiceNote note) {
      if (members.find(note.speaker()).map(Member::getTrainingConsent).orElse(false)) {
        lab.ingest(note);
      }
    }

    void filtered(Members members, ModelLab lab, VoiceNote note) {
      Optional<Member> agreed = members.find(note.speaker()).filter(Member::getTrainingConsent);
      if (agreed.isPresent()) {
        lab.ingest(note);
      }
    }

    void orNull(Members members, ModelLab lab, VoiceNote note) {
      Member member = members.find(note.speaker()).orElse(null);
      if (member != null && member.getTrainingConsent()) {
        lab.ingest(note);
      }
    }
  }
}
