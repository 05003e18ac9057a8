package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Decision;
import dev.consentgate.testdata.world.voice.Inquiry;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A decision is made, written into an audit entry and read. */
final class DecisionWritten {
  private DecisionWritten() {}

  /** A line of the audit. */
  record Entry(String note, boolean permitted) {}

  /** The audit. */
  interface Audit {
    void write(Entry entry);
  }

  /** The entry is written whatever it says. */
  static final class Leaking {
    void submit(Permissions permissions, Audit audit, ModelLab lab, VoiceNote note) {
      Decision decision = permissions.decide(new Inquiry(note.speaker(), Scopes.TRAINING));
      Entry entry = new Entry(note.id(), decision.permitted());
      audit.write(entry);
      if (entry.note().isEmpty()) {
        return;
      }
      // MISSING: IneffectiveConsentCheck: the inquiry handed to a check is not read
      // SPURIOUS: the inquiry handed to a check is not read
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingest(note);
    }
  }

  /** The entry says whether the message goes. */
  static final class Sound {
    void submit(Permissions permissions, Audit audit, ModelLab lab, VoiceNote note) {
      Decision decision = permissions.decide(new Inquiry(note.speaker(), Scopes.TRAINING));
      Entry entry = new Entry(note.id(), decision.permitted());
      audit.write(entry);
      if (!entry.permitted()) {
        return;
      }
      // SPURIOUS: the inquiry handed to a check is not read
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      lab.ingest(note);
    }
  }
}
