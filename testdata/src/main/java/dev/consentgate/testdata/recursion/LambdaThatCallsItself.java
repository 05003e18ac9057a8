package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.function.BiConsumer;

/** A function in a field calls itself. */
final class LambdaThatCallsItself {
  private LambdaThatCallsItself() {}

  /** It sends what it is given. */
  static final class Leaking {
    private BiConsumer<List<Photo>, Integer> step;

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      step =
          (rest, at) -> {
            if (at == rest.size()) {
              return;
            }
            Photo photo = rest.get(at);
            if (at > 2 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
              // BUG: Diagnostic contains: UnconsentedMediaSharing
              partner.send(photo);
            }
            step.accept(rest, at + 1);
          };
      step.accept(photos, 0);
    }
  }

  /** It asks about what it is given. */
  static final class Sound {
    private BiConsumer<List<Photo>, Integer> step;

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      step =
          (rest, at) -> {
            if (at == rest.size()) {
              return;
            }
            Photo photo = rest.get(at);
            if (at > 2 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
              partner.send(photo);
            }
            step.accept(rest, at + 1);
          };
      step.accept(photos, 0);
    }
  }
}
