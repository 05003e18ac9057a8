package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A member's answer is yes, no or none. */
final class NotRefusedYet {
  private NotRefusedYet() {}

  /** None counts as yes. */
  static final class Leaking {
    void feed(VoiceArchive archive, ModelLab lab) {
      for (Member member : archive.members()) {
        if (!Boolean.FALSE.equals(member.getTrainingConsent())) {
          for (VoiceNote note : member.getVoiceNotes()) {
            // BUG: Diagnostic contains: IneffectiveConsentCheck
            lab.ingest(note);
          }
        }
      }
    }
  }

  /** None counts as no. */
  static final class Sound {
    void feed(VoiceArchive archive, ModelLab lab) {
      for (Member member : archive.members()) {
        if (Boolean.TRUE.equals(member.getTrainingConsent())) {
          for (VoiceNote note : member.getVoiceNotes()) {
            lab.ingest(note);
          }
        }
      }
    }
  }
}
