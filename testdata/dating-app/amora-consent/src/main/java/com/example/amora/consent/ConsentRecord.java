package com.example.amora.consent;

import com.example.amora.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** One decision of a member; a withdrawn one keeps the time of its withdrawal. */
public record ConsentRecord(
    UserId user,
    Purpose purpose,
    String noticeVersion,
    Instant grantedAt,
    Optional<Instant> withdrawnAt) {

  public boolean isActive(Instant now) {
    return !grantedAt.isAfter(now) && withdrawnAt.isEmpty();
  }

  public ConsentRecord withdrawn(Instant now) {
    return new ConsentRecord(user, purpose, noticeVersion, grantedAt, Optional.of(now));
  }
}
