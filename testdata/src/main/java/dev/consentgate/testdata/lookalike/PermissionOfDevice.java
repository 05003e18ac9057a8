package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.Transcriber;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** An app asks the device before it uploads. */
final class PermissionOfDevice {
  private PermissionOfDevice() {}

  /** The device. */
  interface Device {
    boolean isGranted(String permission);
  }

  /** It asks whether it may use the microphone. */
  static final class Leaking {
    void upload(Permissions permissions, Device device, Transcriber scribe, VoiceNote note) {
      if (!device.isGranted("RECORD_AUDIO")) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      scribe.transcribe(note.wave());
    }
  }

  /** It asks the member, too. */
  static final class Sound {
    void upload(Permissions permissions, Device device, Transcriber scribe, VoiceNote note) {
      if (!device.isGranted("RECORD_AUDIO")
          || !permissions.allows(note.speaker(), Scopes.PARTNERS)) {
        return;
      }
      scribe.transcribe(note.wave());
    }
  }
}
