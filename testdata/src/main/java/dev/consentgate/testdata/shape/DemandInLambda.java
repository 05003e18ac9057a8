package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;

/** A demand that throws a checked exception is packed into a runtime one. */
final class DemandInLambda {
  private DemandInLambda() {}

  /** The packing forgets the exception. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceArchive archive, AuditLog log) {
      archive.stream()
          .forEach(
              note -> {
                try {
                  permissions.demand(note.speaker(), Scopes.TRAINING);
                } catch (NotAllowedException e) {
                  log.note(e.getMessage());
                }
                // BUG: Diagnostic contains: IneffectiveConsentCheck
                lab.ingest(note);
              });
    }
  }

  /** The packing throws it. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceArchive archive, AuditLog log) {
      archive.stream()
          .forEach(
              note -> {
                try {
                  permissions.demand(note.speaker(), Scopes.TRAINING);
                } catch (NotAllowedException e) {
                  throw new IllegalStateException(e);
                }
                lab.ingest(note);
              });
    }
  }
}
