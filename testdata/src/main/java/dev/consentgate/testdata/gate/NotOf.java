package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A predicate is turned round. */
final class NotOf {
  private NotOf() {}

  /** It was a yes. */
  static final class Leaking {
    private final Permissions permissions;

    Leaking(Permissions permissions) {
      this.permissions = permissions;
    }

    private boolean question(VoiceNote note) {
      return permissions.allows(note.speaker(), Scopes.TRAINING);
    }

    void feed(ModelLab lab, VoiceArchive archive) {
      List<VoiceNote> set =
          archive.stream().filter(Predicate.not(this::question)).collect(Collectors.toList());
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingestAll(set);
    }
  }

  /** It was a no. */
  static final class Sound {
    private final Permissions permissions;

    Sound(Permissions permissions) {
      this.permissions = permissions;
    }

    private boolean question(VoiceNote note) {
      return permissions.refuses(note.speaker(), Scopes.TRAINING);
    }

    void feed(ModelLab lab, VoiceArchive archive) {
      List<VoiceNote> set =
          archive.stream().filter(Predicate.not(this::question)).collect(Collectors.toList());
      lab.ingestAll(set);
    }
  }
}
