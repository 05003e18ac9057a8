package dev.consentgate.testdata.world;

import java.util.Optional;

/** Asks whether a person has agreed to a purpose, in the four shapes that code uses. */
public interface ConsentService {
  /** True only if the person has agreed. */
  boolean hasConsent(UserId subject, Purpose purpose);

  /** Returns normally only if the person has agreed. */
  void requireConsent(UserId subject, Purpose purpose) throws ConsentException;

  /** The state of the person's agreement. */
  ConsentStatus status(UserId subject, Purpose purpose);

  /** The agreement, present only if the person has agreed. */
  Optional<ConsentRecord> find(UserId subject, Purpose purpose);
}
