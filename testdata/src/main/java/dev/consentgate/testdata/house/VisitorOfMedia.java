package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.Scopes;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;

/** A visitor handles two kinds of media. */
final class VisitorOfMedia {
  private VisitorOfMedia() {}

  /** Handles media. */
  interface MediaVisitor {
    void photo(Photo photo);

    void note(VoiceNote note);
  }

  /** It asks for one of them. */
  static final class Leaking {
    private static final class Exporter implements MediaVisitor {
      private final ConsentService consents;
      private final Permissions permissions;
      private final PartnerClient partner;

      Exporter(ConsentService consents, Permissions permissions, PartnerClient partner) {
        this.consents = consents;
        this.permissions = permissions;
        this.partner = partner;
      }

      @Override
      public void photo(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.sendBytes(photo.getBytes());
      }

      @Override
      public void note(VoiceNote note) {
        if (note.wave() == null) {
          return;
        }
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendBytes(note.wave());
      }
    }

    void export(
        ConsentService consents,
        Permissions permissions,
        PartnerClient partner,
        List<Photo> photos,
        List<VoiceNote> notes) {
      MediaVisitor visitor = new Exporter(consents, permissions, partner);
      photos.forEach(visitor::photo);
      notes.forEach(visitor::note);
    }
  }

  /** It asks for both of them. */
  static final class Sound {
    private static final class Exporter implements MediaVisitor {
      private final ConsentService consents;
      private final Permissions permissions;
      private final PartnerClient partner;

      Exporter(ConsentService consents, Permissions permissions, PartnerClient partner) {
        this.consents = consents;
        this.permissions = permissions;
        this.partner = partner;
      }

      @Override
      public void photo(Photo photo) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.sendBytes(photo.getBytes());
      }

      @Override
      public void note(VoiceNote note) {
        if (permissions.refuses(note.speaker(), Scopes.PARTNERS)) {
          return;
        }
        partner.sendBytes(note.wave());
      }
    }

    void export(
        ConsentService consents,
        Permissions permissions,
        PartnerClient partner,
        List<Photo> photos,
        List<VoiceNote> notes) {
      MediaVisitor visitor = new Exporter(consents, permissions, partner);
      photos.forEach(visitor::photo);
      notes.forEach(visitor::note);
    }
  }
}
