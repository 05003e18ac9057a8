package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** An entity carries the answer of its member. */
final class EntityAnswer {
  private EntityAnswer() {}

  /** It is read from the member who is looked at. */
  static final class Leaking {
    void write(Transcriber scribe, Member viewer, Member speaker) {
      for (VoiceNote note : speaker.getVoiceNotes()) {
        if (viewer.isSharingAllowed()) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          scribe.transcribe(note.wave());
        }
      }
    }
  }

  /** It is read from the member who speaks. */
  static final class Sound {
    void write(Transcriber scribe, Member viewer, Member speaker) {
      for (VoiceNote note : speaker.getVoiceNotes()) {
        if (speaker.isSharingAllowed()) {
          scribe.transcribe(note.wave());
        }
      }
    }
  }
}
