package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A request names what it is for. */
final class PurposeOfHeader {
  private PurposeOfHeader() {}

  /** What came in. */
  interface Request {
    String header(String name);
  }

  /** The owner is asked for that. */
  static final class Leaking {
    void write(Permissions permissions, Request request, Transcriber scribe, VoiceNote note)
        throws NotAllowedException {
      String scope = request.header("X-Purpose");
      permissions.demand(note.speaker(), scope);
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      scribe.transcribe(note.wave());
    }
  }

  /** The owner is asked for sharing. */
  static final class Sound {
    void write(Permissions permissions, Request request, Transcriber scribe, VoiceNote note)
        throws NotAllowedException {
      String scope = request.header("X-Purpose");
      permissions.demand(note.speaker(), Scopes.PARTNERS);
      scribe.transcribe(note.wave());
    }
  }
}
