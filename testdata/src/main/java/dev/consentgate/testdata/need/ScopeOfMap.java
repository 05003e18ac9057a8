package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Map;

/** Purposes are looked up by the name of a step. */
final class ScopeOfMap {
  private ScopeOfMap() {}

  /** The step is mapped to the improvement of services. */
  static final class Leaking {
    private static final Map<String, String> SCOPES =
        Map.of("learn", Scopes.IMPROVE, "write", Scopes.PARTNERS);

    void feed(Permissions permissions, ModelLab lab, VoiceNote note) throws NotAllowedException {
      permissions.demand(note.speaker(), SCOPES.get("learn"));
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      lab.ingest(note);
    }
  }

  /** The step is mapped to training. */
  static final class Sound {
    private static final Map<String, String> SCOPES =
        Map.of("learn", Scopes.TRAINING, "write", Scopes.PARTNERS);

    void feed(Permissions permissions, ModelLab lab, VoiceNote note) throws NotAllowedException {
      permissions.demand(note.speaker(), SCOPES.get("learn"));
      lab.ingest(note);
    }
  }
}
