package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** One participant of a call asks for its recording. */
final class OneOfConversation {
  private OneOfConversation() {}

  /** A call. */
  record Call(MemberId initiator, List<VoiceNote> parts) {}

  /** Her agreement counts for everybody who is heard. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, Call call) throws NotAllowedException {
      for (VoiceNote part : call.parts()) {
        permissions.demand(call.initiator(), Scopes.PARTNERS);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        scribe.transcribe(part.wave());
      }
    }
  }

  /** Everybody who is heard is asked. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, Call call) throws NotAllowedException {
      for (VoiceNote part : call.parts()) {
        permissions.demand(part.speaker(), Scopes.PARTNERS);
        scribe.transcribe(part.wave());
      }
    }
  }
}
