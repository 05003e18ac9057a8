package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.Grant;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.time.Instant;

/** A check gives the grant or throws, and the grant is handed on. */
final class RecordPassedOn {
  private RecordPassedOn() {}

  /** A message with the grant under which it may go. */
  record Cleared(VoiceNote note, Grant grant) {}

  /** The grant is the one of the addressee. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      upload(lab, clear(permissions, note));
    }

    private static Cleared clear(Permissions permissions, VoiceNote note) {
      Grant grant = permissions.grantOf(note.addressee(), Scopes.TRAINING);
      return new Cleared(note, grant);
    }

    private static void upload(ModelLab lab, Cleared cleared) {
      if (cleared.grant().since().isAfter(Instant.EPOCH)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        lab.ingest(cleared.note());
      }
    }
  }

  /** The grant is the one of the speaker. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      upload(lab, clear(permissions, note));
    }

    private static Cleared clear(Permissions permissions, VoiceNote note) {
      Grant grant = permissions.grantOf(note.speaker(), Scopes.TRAINING);
      return new Cleared(note, grant);
    }

    private static void upload(ModelLab lab, Cleared cleared) {
      if (cleared.grant().since().isAfter(Instant.EPOCH)) {
        lab.ingest(cleared.note());
      }
    }
  }
}
