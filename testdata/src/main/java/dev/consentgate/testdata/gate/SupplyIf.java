package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.Optional;
import java.util.function.Supplier;

/** A gate supplies something for those who agreed. */
final class SupplyIf {
  private SupplyIf() {}

  /** It supplies it to everybody, and an empty copy to those who refuse. */
  static final class Leaking {
    private static final class Gate {
      private final Permissions permissions;

      Gate(Permissions permissions) {
        this.permissions = permissions;
      }

      <T> Optional<T> supply(MemberId member, String scope, Supplier<T> supplier) {
        T value = supplier.get();
        if (!permissions.allows(member, scope)) {
          return Optional.ofNullable(value);
        }
        return Optional.of(value);
      }
    }

    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      new Gate(permissions)
          .supply(note.speaker(), Scopes.PARTNERS, note::wave)
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .ifPresent(scribe::transcribe);
    }
  }

  /** It supplies it to those who agreed. */
  static final class Sound {
    private static final class Gate {
      private final Permissions permissions;

      Gate(Permissions permissions) {
        this.permissions = permissions;
      }

      <T> Optional<T> supply(MemberId member, String scope, Supplier<T> supplier) {
        T value = supplier.get();
        if (!permissions.allows(member, scope)) {
          return Optional.empty();
        }
        return Optional.of(value);
      }
    }

    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      new Gate(permissions)
          .supply(note.speaker(), Scopes.PARTNERS, note::wave)
          .ifPresent(scribe::transcribe);
    }
  }
}
