package com.example.amora.recommendation;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.UserId;
import org.springframework.stereotype.Component;

/** Asks whether a member lets us train models with what he uploads. */
@Component
public class TrainingConsent {

  private final ConsentService consents;

  public TrainingConsent(ConsentService consents) {
    this.consents = consents;
  }

  public boolean givenBy(UserId member) {
    return consents.hasConsent(member, Purpose.AI_TRAINING);
  }
}
