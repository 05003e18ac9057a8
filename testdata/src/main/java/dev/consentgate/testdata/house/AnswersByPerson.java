package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import java.util.HashMap;
import java.util.Map;

/** Answers are kept by person for the length of a run. */
final class AnswersByPerson {
  private AnswersByPerson() {}

  /** Who has no answer counts as yes. */
  static final class Leaking {
    void run(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      Map<MemberId, Boolean> answers = new HashMap<>();
      for (Member member : archive.members()) {
        answers.put(member.getId(), permissions.allows(member.getId(), Scopes.TRAINING));
      }
      for (Member member : archive.members()) {
        if (answers.getOrDefault(member.getId(), true)) {
          // MISSING: IneffectiveConsentCheck: answers kept in a map are not taken for checks
          // SPURIOUS: answers kept in a map are not taken for checks
          // BUG: Diagnostic contains: UnconsentedMediaTraining
          lab.ingestAll(archive.notesOf(member.getId()));
        }
      }
    }
  }

  /** Who has no answer counts as no. */
  static final class Sound {
    void run(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      Map<MemberId, Boolean> answers = new HashMap<>();
      for (Member member : archive.members()) {
        answers.put(member.getId(), permissions.allows(member.getId(), Scopes.TRAINING));
      }
      for (Member member : archive.members()) {
        if (answers.getOrDefault(member.getId(), false)) {
          // SPURIOUS: answers kept in a map are not taken for checks
          // BUG: Diagnostic contains: UnconsentedMediaTraining
          lab.ingestAll(archive.notesOf(member.getId()));
        }
      }
    }
  }
}
