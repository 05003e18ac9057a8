package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A stage of a pipeline runs after a delay. */
final class DelayedLater {
  private DelayedLater() {}

  /** The delay lies between question and upload. */
  static final class Leaking {
    void run(ConsentService consents, Transcriber scribe, Permissions permissions, VoiceNote note) {
      if (!permissions.allows(note.speaker(), Scopes.PARTNERS)) {
        return;
      }
      Executor later = CompletableFuture.delayedExecutor(30, TimeUnit.DAYS);
      later.execute(
          () -> {

            // MISSING: StaleConsentCheck: the time between question and upload is not told
            scribe.transcribe(note.wave());
          });
    }
  }

  /** The delay lies before both. */
  static final class Sound {
    void run(ConsentService consents, Transcriber scribe, Permissions permissions, VoiceNote note) {

      Executor later = CompletableFuture.delayedExecutor(30, TimeUnit.DAYS);
      later.execute(
          () -> {
            if (!permissions.allows(note.speaker(), Scopes.PARTNERS)) {
              return;
            }
            scribe.transcribe(note.wave());
          });
    }
  }
}
