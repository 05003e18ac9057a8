package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A helper for group photos asks the owner. */
final class GroupPhotos {
  private GroupPhotos() {}

  /** A photo of several people, owned by all of them. */
  record GroupPhoto(Photo photo, List<UserId> people) {}

  /** Large groups are let through unasked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, GroupPhoto group) {
      if (!group.photo().getOwnerId().equals(group.people().get(0))) {
        return;
      }
      if (agreed(consents, group)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(group.photo());
      }
    }

    private static boolean agreed(ConsentService consents, GroupPhoto group) {
      if (group.people().size() > 3) {
        return true;
      }
      return consents.hasConsent(group.photo().getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** Empty groups are turned away unasked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, GroupPhoto group) {
      if (!group.photo().getOwnerId().equals(group.people().get(0))) {
        return;
      }
      if (agreed(consents, group)) {
        partner.send(group.photo());
      }
    }

    private static boolean agreed(ConsentService consents, GroupPhoto group) {
      if (group.people().isEmpty()) {
        return false;
      }
      return consents.hasConsent(group.photo().getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
