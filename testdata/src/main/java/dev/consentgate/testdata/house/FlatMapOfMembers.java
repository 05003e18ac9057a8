package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.stream.Collectors;

/** A stream of members becomes a stream of messages. */
final class FlatMapOfMembers {
  private FlatMapOfMembers() {}

  /** The members are asked for sharing. */
  static final class Leaking {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      List<VoiceNote> set =
          archive.members().stream()
              .filter(member -> permissions.allows(member.getId(), Scopes.PARTNERS))
              .flatMap(member -> archive.notesOf(member.getId()).stream())
              .collect(Collectors.toList());
      // MISSING: ConsentForWrongPurpose: what is known of people does not reach their photos
      // through a stream
      // SPURIOUS: what is known of people does not reach their photos through a stream
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(set);
    }
  }

  /** The members are asked for training. */
  static final class Sound {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      List<VoiceNote> set =
          archive.members().stream()
              .filter(member -> permissions.allows(member.getId(), Scopes.TRAINING))
              .flatMap(member -> archive.notesOf(member.getId()).stream())
              .collect(Collectors.toList());
      // SPURIOUS: what is known of people does not reach their photos through a stream
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(set);
    }
  }
}
