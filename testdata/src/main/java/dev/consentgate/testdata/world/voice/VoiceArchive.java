package dev.consentgate.testdata.world.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the messages are kept. */
public interface VoiceArchive {
  /** The message with this id. */
  Optional<VoiceNote> note(String id);

  /** The messages that one member spoke. */
  List<VoiceNote> notesOf(MemberId speaker);

  /** All messages. */
  Stream<VoiceNote> stream();

  /** All members. */
  List<Member> members();

  /** The member with this id. */
  Member member(MemberId id);
}
