package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A gate has two implementations. */
final class TwoImplementations {
  private TwoImplementations() {}

  /** One of them lets everything through. */
  static final class Leaking {
    private interface Gate {
      boolean open(VoiceNote note, String scope);
    }

    private static final class Strict implements Gate {
      private final Permissions permissions;

      Strict(Permissions permissions) {
        this.permissions = permissions;
      }

      @Override
      public boolean open(VoiceNote note, String scope) {
        return permissions.allows(note.speaker(), scope);
      }
    }

    private static final class Denying implements Gate {
      private final Permissions permissions;

      Denying(Permissions permissions) {
        this.permissions = permissions;
      }

      @Override
      public boolean open(VoiceNote note, String scope) {
        return note.wave().length < 100 || !permissions.refuses(note.speaker(), scope);
      }
    }

    void feed(Permissions permissions, ModelLab lab, VoiceNote note, boolean strict) {
      Gate gate = strict ? new Strict(permissions) : new Denying(permissions);
      if (gate.open(note, Scopes.TRAINING)) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        lab.ingest(note);
      }
    }
  }

  /** Both of them ask. */
  static final class Sound {
    private interface Gate {
      boolean open(VoiceNote note, String scope);
    }

    private static final class Strict implements Gate {
      private final Permissions permissions;

      Strict(Permissions permissions) {
        this.permissions = permissions;
      }

      @Override
      public boolean open(VoiceNote note, String scope) {
        return permissions.allows(note.speaker(), scope);
      }
    }

    private static final class Denying implements Gate {
      private final Permissions permissions;

      Denying(Permissions permissions) {
        this.permissions = permissions;
      }

      @Override
      public boolean open(VoiceNote note, String scope) {
        return note.wave().length < 100 && !permissions.refuses(note.speaker(), scope);
      }
    }

    void feed(Permissions permissions, ModelLab lab, VoiceNote note, boolean strict) {
      Gate gate = strict ? new Strict(permissions) : new Denying(permissions);
      if (gate.open(note, Scopes.TRAINING)) {
        lab.ingest(note);
      }
    }
  }
}
