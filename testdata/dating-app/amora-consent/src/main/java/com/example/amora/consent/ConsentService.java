package com.example.amora.consent;

import com.example.amora.domain.UserId;

/** Says what members have allowed. */
public interface ConsentService {

  /** Whether the member allows this purpose now. */
  boolean hasConsent(UserId user, Purpose purpose);

  /**
   * Returns only if the member allows this purpose now.
   *
   * @throws ConsentDeniedException if not
   */
  void requireConsent(UserId user, Purpose purpose);

  void grant(UserId user, Purpose purpose, String noticeVersion);

  void withdraw(UserId user, Purpose purpose);
}
