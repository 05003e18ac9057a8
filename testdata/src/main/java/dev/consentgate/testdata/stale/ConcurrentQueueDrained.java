package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A job drains what has come in since its last run. */
final class ConcurrentQueueDrained {
  private ConcurrentQueueDrained() {}

  /** It relies on what was asked at the entrance. */
  static final class Leaking {
    private final ConcurrentLinkedQueue<VoiceNote> pending = new ConcurrentLinkedQueue<>();

    void receive(Permissions permissions, VoiceNote note) throws NotAllowedException {
      permissions.demand(note.speaker(), Scopes.TRAINING);
      pending.offer(note);
    }

    void drain(Permissions permissions, ModelLab lab) {
      VoiceNote note = pending.poll();
      while (note != null) {
        if (note.wave().length > 0) {
          // BUG: Diagnostic contains: StaleConsentCheck
          lab.ingest(note);
        }
        note = pending.poll();
      }
    }
  }

  /** It asks again. */
  static final class Sound {
    private final ConcurrentLinkedQueue<VoiceNote> pending = new ConcurrentLinkedQueue<>();

    void receive(Permissions permissions, VoiceNote note) throws NotAllowedException {
      permissions.demand(note.speaker(), Scopes.TRAINING);
      pending.offer(note);
    }

    void drain(Permissions permissions, ModelLab lab) {
      VoiceNote note = pending.poll();
      while (note != null) {
        if (permissions.allows(note.speaker(), Scopes.TRAINING)) {
          lab.ingest(note);
        }
        note = pending.poll();
      }
    }
  }
}
