package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.voice.MemberId;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.NotAllowedException;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A message has two people. */
final class AddresseeOfNote {
  private AddresseeOfNote() {}

  /** The one who received it is asked. */
  static final class Leaking {
    void feed(Permissions permissions, ModelLab lab, List<VoiceNote> inbox)
        throws NotAllowedException {
      for (VoiceNote note : inbox) {
        demand(permissions, note.addressee());
        // BUG: Diagnostic contains: ConsentForWrongSubject
        lab.upload(note.id(), note.wave());
      }
    }

    private static void demand(Permissions permissions, MemberId member)
        throws NotAllowedException {
      permissions.demand(member, Scopes.TRAINING);
    }
  }

  /** The one who speaks in it is asked. */
  static final class Sound {
    void feed(Permissions permissions, ModelLab lab, List<VoiceNote> inbox)
        throws NotAllowedException {
      for (VoiceNote note : inbox) {
        demand(permissions, note.speaker());
        lab.upload(note.id(), note.wave());
      }
    }

    private static void demand(Permissions permissions, MemberId member)
        throws NotAllowedException {
      permissions.demand(member, Scopes.TRAINING);
    }
  }
}
