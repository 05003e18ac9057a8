package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.Optional;

/** A batch runs over message ids with a member beside each. */
final class SomeIdInParameter {
  private SomeIdInParameter() {}

  /** A line of the batch. */
  record Row(String note, MemberId member) {}

  /** The member is whoever stands in the row. */
  static final class Leaking {
    void run(Permissions permissions, VoiceArchive archive, ModelLab lab, List<Row> rows) {
      for (Row row : rows) {
        Optional<VoiceNote> found = archive.note(row.note());
        if (found.isEmpty()) {
          continue;
        }
        VoiceNote note = found.get();
        if (row.member() == null) {
          continue;
        }
        if (permissions.allows(row.member(), Scopes.TRAINING)) {
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          lab.ingest(note);
        }
      }
    }
  }

  /** The member is compared with the speaker. */
  static final class Sound {
    void run(Permissions permissions, VoiceArchive archive, ModelLab lab, List<Row> rows) {
      for (Row row : rows) {
        Optional<VoiceNote> found = archive.note(row.note());
        if (found.isEmpty()) {
          continue;
        }
        VoiceNote note = found.get();
        if (!note.speaker().equals(row.member())) {
          continue;
        }
        if (permissions.allows(row.member(), Scopes.TRAINING)) {
          lab.ingest(note);
        }
      }
    }
  }
}
