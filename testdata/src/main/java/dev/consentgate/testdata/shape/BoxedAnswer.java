package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.VoiceArchive;

/** A boxed answer may be null. */
final class BoxedAnswer {
  private BoxedAnswer() {}

  /** It is compared with a box of no. */
  static final class Leaking {
    void feed(VoiceArchive archive, ModelLab lab) {
      for (Member member : archive.members()) {
        Boolean answer = member.getTrainingConsent();
        if (answer == null || answer.equals(true)) {
          continue;
        }
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        lab.ingestAll(archive.notesOf(member.getId()));
      }
    }
  }

  /** It is compared with a box of yes. */
  static final class Sound {
    void feed(VoiceArchive archive, ModelLab lab) {
      for (Member member : archive.members()) {
        Boolean answer = member.getTrainingConsent();
        if (answer == null || answer.equals(false)) {
          continue;
        }
        lab.ingestAll(archive.notesOf(member.getId()));
      }
    }
  }
}
