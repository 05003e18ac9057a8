package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.ArrayList;
import java.util.List;

/** An export goes page by page. */
final class PagesOfExport {
  private PagesOfExport() {}

  /** A page of messages. */
  record Page(List<VoiceNote> notes, String next) {}

  /** Pages. */
  interface Pages {
    Page first();

    Page after(String cursor);
  }

  /** Only the first page is filtered. */
  static final class Leaking {
    void export(Permissions permissions, Pages pages, ModelLab lab) {
      Page page = pages.first();
      List<VoiceNote> part = allowed(permissions, page.notes());
      while (!part.isEmpty()) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        lab.ingestAll(part);
        page = pages.after(page.next());
        part = page.notes();
      }
    }

    private static List<VoiceNote> allowed(Permissions permissions, List<VoiceNote> notes) {
      List<VoiceNote> part = new ArrayList<>();
      for (VoiceNote note : notes) {
        if (!permissions.refuses(note.speaker(), Scopes.TRAINING)) {
          part.add(note);
        }
      }
      return part;
    }
  }

  /** Each page is filtered. */
  static final class Sound {
    void export(Permissions permissions, Pages pages, ModelLab lab) {
      Page page = pages.first();
      List<VoiceNote> part = allowed(permissions, page.notes());
      while (!part.isEmpty()) {
        lab.ingestAll(part);
        page = pages.after(page.next());
        part = allowed(permissions, page.notes());
      }
    }

    private static List<VoiceNote> allowed(Permissions permissions, List<VoiceNote> notes) {
      List<VoiceNote> part = new ArrayList<>();
      for (VoiceNote note : notes) {
        if (!permissions.refuses(note.speaker(), Scopes.TRAINING)) {
          part.add(note);
        }
      }
      return part;
    }
  }
}
