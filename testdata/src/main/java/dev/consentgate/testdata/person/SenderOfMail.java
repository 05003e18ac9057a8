package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A mail carries a voice message that was forwarded. */
final class SenderOfMail {
  private SenderOfMail() {}

  /** The one who sends the mail is asked. */
  static final class Leaking {
    private record Mail(MemberId sender, VoiceNote attachment) {
      MemberId author() {
        return sender;
      }
    }

    void write(Permissions permissions, Transcriber scribe, Mail mail) {
      if (permissions.allows(mail.author(), Scopes.PARTNERS)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        scribe.transcribe(mail.attachment().wave());
      }
    }
  }

  /** The one who speaks is asked. */
  static final class Sound {
    private record Mail(MemberId sender, VoiceNote attachment) {
      MemberId author() {
        return attachment.speaker();
      }
    }

    void write(Permissions permissions, Transcriber scribe, Mail mail) {
      if (permissions.allows(mail.author(), Scopes.PARTNERS)) {
        scribe.transcribe(mail.attachment().wave());
      }
    }
  }
}
