package dev.consentgate.testdata.recipient;

import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A message goes to one company, and to another one if that fails. */
final class FallBackVendor {
  private FallBackVendor() {}

  /** The other company gets it on the permission for the first. */
  static final class Leaking {
    void write(Permissions permissions, Transcriber scribe, PartnerClient partner, VoiceNote note) {
      if (!permissions.allowsVendor(note.speaker(), Scopes.PARTNERS, "scribe")) {
        return;
      }
      String text = scribe.transcribe(note.wave());
      if (text.isEmpty()) {
        // BUG: Diagnostic contains: ConsentForWrongRecipient
        partner.sendBytes(note.wave());
      }
    }
  }

  /** The other company gets it on a permission of its own. */
  static final class Sound {
    void write(Permissions permissions, Transcriber scribe, PartnerClient partner, VoiceNote note) {
      if (!permissions.allowsVendor(note.speaker(), Scopes.PARTNERS, "scribe")) {
        return;
      }
      String text = scribe.transcribe(note.wave());
      if (text.isEmpty() && permissions.allowsVendor(note.speaker(), Scopes.PARTNERS, "partner")) {
        partner.sendBytes(note.wave());
      }
    }
  }
}
