package com.example.amora.consent;

import com.example.amora.domain.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers from the recorded decisions; no record means no. */
@Service
public class RecordedConsentService implements ConsentService {

  private final ConsentRecordRepository decisions;
  private final Clock clock;

  public RecordedConsentService(ConsentRecordRepository decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public boolean hasConsent(UserId user, Purpose purpose) {
    Instant now = clock.instant();
    return decisions
        .findLatest(user, purpose)
        .filter(decision -> decision.isActive(now))
        .isPresent();
  }

  @Override
  public void requireConsent(UserId user, Purpose purpose) {
    if (!hasConsent(user, purpose)) {
      throw new ConsentDeniedException(user, purpose);
    }
  }

  @Override
  public void grant(UserId user, Purpose purpose, String noticeVersion) {
    decisions.save(
        new ConsentRecord(user, purpose, noticeVersion, clock.instant(), Optional.empty()));
  }

  @Override
  public void withdraw(UserId user, Purpose purpose) {
    decisions
        .findLatest(user, purpose)
        .map(decision -> decision.withdrawn(clock.instant()))
        .ifPresent(decisions::save);
  }
}
