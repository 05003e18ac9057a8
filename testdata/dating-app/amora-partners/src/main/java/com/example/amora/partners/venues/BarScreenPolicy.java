package com.example.amora.partners.venues;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.Profile;
import org.springframework.stereotype.Component;

/** Decides which photos bars may show on their screens. */
@Component
public class BarScreenPolicy {

  private final ConsentService consents;

  public BarScreenPolicy(ConsentService consents) {
    this.consents = consents;
  }

  public boolean mayShow(Photo photo, Profile profile) {
    if (profile.premium()) {
      return true;
    }
    return consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
  }
}
