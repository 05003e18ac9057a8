package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A conversation holds the messages of two people. */
final class ConversationStarter {
  private ConversationStarter() {}

  /** What two people said to each other. */
  record Conversation(MemberId starter, List<VoiceNote> notes) {
    List<VoiceNote> notesThat(Predicate<MemberId> kept, Function<VoiceNote, MemberId> person) {
      return notes.stream()
          .filter(note -> kept.test(person.apply(note)))
          .collect(Collectors.toList());
    }
  }

  /** The one who began it is asked about all of it. */
  static final class Leaking {
    void train(Permissions permissions, ModelLab lab, Conversation conversation) {
      // MISSING: ConsentForWrongSubject: the owner of a container is not told from the owners of
      // its items
      // SPURIOUS: the owner of a container is not told from the owners of its items
      // BUG: Diagnostic contains: ConsentSubjectUnproven
      lab.ingestAll(
          conversation.notesThat(
              member -> permissions.allows(member, Scopes.TRAINING),
              note -> conversation.starter()));
    }
  }

  /** Each message is kept if its speaker allows it. */
  static final class Sound {
    void train(Permissions permissions, ModelLab lab, Conversation conversation) {
      lab.ingestAll(
          conversation.notesThat(
              member -> permissions.allows(member, Scopes.TRAINING), note -> note.speaker()));
    }
  }
}
