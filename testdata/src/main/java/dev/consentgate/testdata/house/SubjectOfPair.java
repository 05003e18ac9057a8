package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.Member;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** A stream of pairs joins members with messages. */
final class SubjectOfPair {
  private SubjectOfPair() {}

  /** A member with a message. */
  record Pair(Member member, VoiceNote note) {}

  /** The member of the pair is the one who received the message. */
  static final class Leaking {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      archive.members().stream()
          .flatMap(
              member ->
                  archive.stream()
                      .filter(note -> note.addressee().equals(member.getId()))
                      .map(note -> new Pair(member, note)))
          .filter(pair -> permissions.allows(pair.member().getId(), Scopes.TRAINING))
          // MISSING: ConsentForWrongSubject: an owner kept beside the photo is not related to it
          // through a stream
          // SPURIOUS: an owner kept beside the photo is not related to it through a stream
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          .forEach(pair -> lab.ingest(pair.note()));
    }
  }

  /** The member of the pair is the one who spoke it. */
  static final class Sound {
    void feed(Permissions permissions, VoiceArchive archive, ModelLab lab) {
      archive.members().stream()
          .flatMap(
              member ->
                  archive.stream()
                      .filter(note -> note.speaker().equals(member.getId()))
                      .map(note -> new Pair(member, note)))
          .filter(pair -> permissions.allows(pair.member().getId(), Scopes.TRAINING))
          // SPURIOUS: an owner kept beside the photo is not related to it through a stream
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          .forEach(pair -> lab.ingest(pair.note()));
    }
  }
}
