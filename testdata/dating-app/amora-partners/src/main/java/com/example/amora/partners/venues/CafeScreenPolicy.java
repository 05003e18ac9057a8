package com.example.amora.partners.venues;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.Profile;
import org.springframework.stereotype.Component;

/** Decides which photos cafes may show on their screens. */
@Component
public class CafeScreenPolicy {

  private final ConsentService consents;

  public CafeScreenPolicy(ConsentService consents) {
    this.consents = consents;
  }

  public boolean mayShow(Photo photo, Profile profile) {
    if (!profile.verified()) {
      return false;
    }
    return consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
  }
}
