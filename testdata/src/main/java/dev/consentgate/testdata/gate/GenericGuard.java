package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.function.Function;

/** A generic guard takes an owner function and a thing. */
final class GenericGuard {
  private GenericGuard() {}

  /** The function gives the addressee. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      VoiceNote checked = check(permissions, note, VoiceNote::addressee);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      scribe.transcribe(checked.wave());
    }

    private static <T> T check(Permissions permissions, T thing, Function<T, MemberId> owner) {
      if (permissions.refuses(owner.apply(thing), Scopes.PARTNERS)) {
        throw new IllegalStateException("refused");
      }
      return thing;
    }
  }

  /** The function gives the speaker. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, VoiceNote note) {
      VoiceNote checked = check(permissions, note, VoiceNote::speaker);
      scribe.transcribe(checked.wave());
    }

    private static <T> T check(Permissions permissions, T thing, Function<T, MemberId> owner) {
      if (permissions.refuses(owner.apply(thing), Scopes.PARTNERS)) {
        throw new IllegalStateException("refused");
      }
      return thing;
    }
  }
}
