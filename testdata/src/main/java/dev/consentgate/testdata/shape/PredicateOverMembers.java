package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.ArrayList;
import java.util.List;

/** Members are filtered and their messages flattened. */
final class PredicateOverMembers {
  private PredicateOverMembers() {}

  /** They are filtered by what they share. */
  static final class Leaking {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      List<VoiceNote> set = new ArrayList<>();
      for (Member member : archive.members()) {
        if (permissions.allows(member.getId(), Scopes.PARTNERS)) {
          set.addAll(member.getVoiceNotes());
        }
      }
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      lab.ingestAll(set);
    }
  }

  /** They are filtered by what trains. */
  static final class Sound {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      List<VoiceNote> set = new ArrayList<>();
      for (Member member : archive.members()) {
        if (permissions.allows(member.getId(), Scopes.TRAINING)) {
          set.addAll(member.getVoiceNotes());
        }
      }
      lab.ingestAll(set);
    }
  }
}
