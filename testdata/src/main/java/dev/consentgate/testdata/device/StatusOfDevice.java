package dev.consentgate.testdata.device;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.annotations.ConsentPurpose;
import dev.consentgate.annotations.ConsentSubject;
import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** An app knows what the user of the device has chosen. */
final class StatusOfDevice {
  private StatusOfDevice() {}

  /** The choices of the one who uses the device. */
  interface DeviceConsent {
    MemberId user();

    @ConsentCheck
    boolean enabledFor(@ConsentSubject MemberId user, @ConsentPurpose String purpose);
  }

  /** It sends what others sent to her. */
  static final class Leaking {
    void upload(DeviceConsent device, Transcriber scribe, List<VoiceNote> notes) {
      MemberId user = device.user();
      for (VoiceNote note : notes) {
        if (!note.addressee().equals(user)) {
          continue;
        }
        if (device.enabledFor(user, Scopes.PARTNERS)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          scribe.transcribe(note.wave());
        }
      }
    }
  }

  /** It sends what the user of the device spoke. */
  static final class Sound {
    void upload(DeviceConsent device, Transcriber scribe, List<VoiceNote> notes) {
      MemberId user = device.user();
      for (VoiceNote note : notes) {
        if (!note.speaker().equals(user)) {
          continue;
        }
        if (device.enabledFor(user, Scopes.PARTNERS)) {
          scribe.transcribe(note.wave());
        }
      }
    }
  }
}
