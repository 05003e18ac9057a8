package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A batch falls into two parts. */
final class PartitionedBatch {
  private PartitionedBatch() {}

  /** The part that refuses is sent. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      Map<Boolean, List<VoiceNote>> parts =
          archive.stream()
              .collect(
                  Collectors.partitioningBy(
                      note -> permissions.allows(note.speaker(), Scopes.TRAINING)));
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingestAll(parts.get(false));
    }
  }

  /** The part that allows is sent. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      Map<Boolean, List<VoiceNote>> parts =
          archive.stream()
              .collect(
                  Collectors.partitioningBy(
                      note -> permissions.allows(note.speaker(), Scopes.TRAINING)));
      lab.ingestAll(parts.get(true));
    }
  }
}
