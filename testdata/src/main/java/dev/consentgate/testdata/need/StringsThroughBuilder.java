package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A question is built in steps. */
final class StringsThroughBuilder {
  private StringsThroughBuilder() {}

  /** The last step takes the purpose of another question. */
  static final class Leaking {
    private static final class Question {
      private MemberId member;
      private String scope = Scopes.IMPROVE;

      Question member(MemberId member) {
        this.member = member;
        return this;
      }

      Question scope(String scope) {
        this.scope = scope;
        return this;
      }

      boolean ask(Permissions permissions) {
        return permissions.allows(member, scope);
      }
    }

    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      Question question = new Question().member(note.speaker()).scope(Scopes.PARTNERS);
      if (question.ask(permissions)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        lab.ingest(note);
      }
    }
  }

  /** The last step takes the purpose of this question. */
  static final class Sound {
    private static final class Question {
      private MemberId member;
      private String scope = Scopes.IMPROVE;

      Question member(MemberId member) {
        this.member = member;
        return this;
      }

      Question scope(String scope) {
        this.scope = scope;
        return this;
      }

      boolean ask(Permissions permissions) {
        return permissions.allows(member, scope);
      }
    }

    void feed(Permissions permissions, ModelLab lab, VoiceNote note) {
      Question question = new Question().member(note.speaker()).scope(Scopes.TRAINING);
      if (question.ask(permissions)) {
        lab.ingest(note);
      }
    }
  }
}
