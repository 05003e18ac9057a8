package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.VoiceArchive;

/** A member's answer is looked at before her messages are used. */
final class NotNullIsYes {
  private NotNullIsYes() {}

  /** Any answer is enough, also a no. */
  static final class Leaking {
    void feed(VoiceArchive archive, ModelLab lab) {
      archive.members().stream()
          .filter(member -> member.getTrainingConsent() != null)
          .forEach(member -> feedAll(member, lab));
    }

    private static void feedAll(Member member, ModelLab lab) {
      // MISSING: IneffectiveConsentCheck: a check inside a function over elements does not choose
      // the rule
      // SPURIOUS: a check inside a function over elements does not choose the rule
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(member.getVoiceNotes());
    }
  }

  /** The answer must be yes. */
  static final class Sound {
    void feed(VoiceArchive archive, ModelLab lab) {
      archive.members().stream()
          .filter(member -> member.getTrainingConsent() != null && member.getTrainingConsent())
          .forEach(member -> feedAll(member, lab));
    }

    private static void feedAll(Member member, ModelLab lab) {
      lab.ingestAll(member.getVoiceNotes());
    }
  }
}
