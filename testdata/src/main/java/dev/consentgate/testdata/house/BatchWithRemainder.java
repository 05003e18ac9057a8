package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceArchive;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Messages are sent in parts of ten, and what remains at the end. */
final class BatchWithRemainder {
  private BatchWithRemainder() {}

  /** The remainder goes unfiltered. */
  static final class Leaking {
    void export(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      List<VoiceNote> part = new ArrayList<>();
      List<VoiceNote> rest = new ArrayList<>();
      Iterator<VoiceNote> notes = archive.stream().iterator();
      while (notes.hasNext()) {
        VoiceNote note = notes.next();
        if (!permissions.allows(note.speaker(), Scopes.TRAINING)) {
          rest.add(note);
          continue;
        }
        part.add(note);
        if (part.size() == 10) {
          lab.ingestAll(part);
          part = new ArrayList<>();
        }
      }
      rest.addAll(part);
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      lab.ingestAll(rest);
    }
  }

  /** The remainder is filtered like the rest. */
  static final class Sound {
    void export(Permissions permissions, ModelLab lab, VoiceArchive archive) {
      List<VoiceNote> part = new ArrayList<>();
      List<VoiceNote> rest = new ArrayList<>();
      Iterator<VoiceNote> notes = archive.stream().iterator();
      while (notes.hasNext()) {
        VoiceNote note = notes.next();
        if (!permissions.allows(note.speaker(), Scopes.TRAINING)) {

          continue;
        }
        part.add(note);
        if (part.size() == 10) {
          lab.ingestAll(part);
          part = new ArrayList<>();
        }
      }
      rest.addAll(part);
      lab.ingestAll(rest);
    }
  }
}
