package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.Decision;
import dev.consentgate.testdata.world.voice.Inquiry;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** An inquiry is answered by a decision. */
final class DecisionOfInquiry {
  private DecisionOfInquiry() {}

  /** The decision must have a reason. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      Inquiry inquiry = new Inquiry(note.speaker(), Scopes.TRAINING);
      Decision decision = permissions.decide(inquiry);
      if (decision.reason() != null) {
        // MISSING: IneffectiveConsentCheck: the inquiry handed to a check is not read
        // SPURIOUS: the inquiry handed to a check is not read
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        lab.ingest(note);
      }
    }
  }

  /** The decision must permit it. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      Inquiry inquiry = new Inquiry(note.speaker(), Scopes.TRAINING);
      Decision decision = permissions.decide(inquiry);
      if (decision.permitted()) {
        // SPURIOUS: the inquiry handed to a check is not read
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        lab.ingest(note);
      }
    }
  }
}
