package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A generic helper chooses elements by a person that a function names. */
final class GenericHelper {
  private GenericHelper() {}

  /** Whoever uploaded them is asked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.sendAll(allowed(consents, photos, Photo::getUploaderId));
    }

    private static <T> List<T> allowed(
        ConsentService consents, Collection<? extends T> items, Function<T, UserId> person) {
      List<T> allowed = new ArrayList<>();
      for (T item : items) {
        if (consents.hasConsent(person.apply(item), Purpose.PARTNER_SHARING)) {
          allowed.add(item);
        }
      }
      return allowed;
    }
  }

  /** Nobody is asked, and the helper only copies. */
  static final class Copied {
    void share(PartnerClient partner, List<Photo> photos) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(first(copyOf(photos)));
    }

    private static <T> List<T> copyOf(Collection<T> items) {
      List<T> copy = new ArrayList<>();
      for (T item : items) {
        copy.add(item);
      }
      return copy;
    }

    private static <T> T first(List<T> items) {
      return items.get(0);
    }
  }

  /** The owners are asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      partner.sendAll(allowed(consents, photos, Photo::getOwnerId));
    }

    private static <T> List<T> allowed(
        ConsentService consents, Collection<? extends T> items, Function<T, UserId> person) {
      List<T> allowed = new ArrayList<>();
      for (T item : items) {
        if (consents.hasConsent(person.apply(item), Purpose.PARTNER_SHARING)) {
          allowed.add(item);
        }
      }
      return allowed;
    }
  }
}
