package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The question is asked in the background. */
final class AnswerInFuture {
  private AnswerInFuture() {}

  /** The answer is never waited for. */
  static final class Leaking {
    void publish(Executor pool, Permissions permissions, Transcriber scribe, VoiceNote note) {
      CompletableFuture<Boolean> answer =
          CompletableFuture.supplyAsync(
              () -> permissions.allows(note.speaker(), Scopes.PARTNERS), pool);
      if (answer != null) {
        // MISSING: IneffectiveConsentCheck: the stages of a future are not followed with their
        // checks
        // SPURIOUS: the stages of a future are not followed with their checks
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        scribe.transcribe(note.wave());
      }
    }
  }

  /** The answer is waited for and obeyed. */
  static final class Sound {
    void publish(Executor pool, Permissions permissions, Transcriber scribe, VoiceNote note) {
      CompletableFuture<Boolean> answer =
          CompletableFuture.supplyAsync(
              () -> permissions.allows(note.speaker(), Scopes.PARTNERS), pool);
      if (answer.join()) {
        scribe.transcribe(note.wave());
      }
    }
  }
}
