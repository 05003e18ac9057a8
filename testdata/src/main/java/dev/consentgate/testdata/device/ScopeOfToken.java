package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.Set;

/** A client comes with a token. */
final class ScopeOfToken {
  private ScopeOfToken() {}

  /** What a client may do. */
  record AccessToken(UserId holder, Set<String> scopes) {
    boolean has(String scope) {
      return scopes.contains(scope);
    }
  }

  /** The token's scope is thought to be an agreement. */
  static final class Leaking {
    void export(
        ConsentService consents, PartnerClient partner, PhotoRepository photos, AccessToken token) {
      if (!token.has("photos:export")) {
        throw new IllegalStateException("forbidden");
      }
      for (Photo photo : photos.findByOwner(token.holder())) {

        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The owner is asked beside the token. */
  static final class Sound {
    void export(
        ConsentService consents, PartnerClient partner, PhotoRepository photos, AccessToken token) {
      if (!token.has("photos:export")) {
        throw new IllegalStateException("forbidden");
      }
      for (Photo photo : photos.findByOwner(token.holder())) {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        partner.send(photo);
      }
    }
  }
}
