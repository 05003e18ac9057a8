package dev.consentgate.testdata.binding;

import dev.consentgate.annotations.ExternalRecipient;
import dev.consentgate.annotations.MediaOwner;
import dev.consentgate.annotations.UserMedia;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** Media that does not know its owner: the parameter beside it does. */
final class OwnerBesideMedia {
  private OwnerBesideMedia() {}

  /** A film without a name on it. */
  @UserMedia("user.content.private")
  record Film(byte[] frames) {}

  /** All films of a person. */
  interface Films {
    List<Film> by(@MediaOwner UserId person);
  }

  /** Another company. */
  interface Cinema {
    @ExternalRecipient(name = "partner")
    void show(Film film);
  }

  /** The person beside the film is asked. */
  static final class Sound {
    void share(ConsentService consents, Cinema cinema, Film film, @MediaOwner UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        cinema.show(film);
      }
    }
  }

  /** Somebody else is asked, of whom nobody knows whether she has to do with the film. */
  static final class SomebodyElse {
    void share(
        ConsentService consents,
        Cinema cinema,
        Film film,
        @MediaOwner UserId person,
        UserId other) {
      if (consents.hasConsent(other, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        cinema.show(film);
      }
    }
  }

  /** The films of the person who was asked. */
  static final class SoundQuery {
    void share(ConsentService consents, Cinema cinema, Films films, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        for (Film film : films.by(person)) {
          cinema.show(film);
        }
      }
    }
  }

  /** The films of another one. */
  static final class QueryOfAnother {
    void share(
        ConsentService consents, Cinema cinema, Films films, UserId person, UserId neighbour) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        for (Film film : films.by(neighbour)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          cinema.show(film);
        }
      }
    }
  }
}
