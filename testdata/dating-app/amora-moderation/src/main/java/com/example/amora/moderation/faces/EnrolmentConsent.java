package com.example.amora.moderation.faces;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import org.springframework.stereotype.Component;

/** Asks what the owner of a photo allows before it goes into a collection. */
@Component
public class EnrolmentConsent {

  private final ConsentService consents;

  public EnrolmentConsent(ConsentService consents) {
    this.consents = consents;
  }

  public boolean allows(Photo photo, Purpose purpose) {
    return consents.hasConsent(photo.ownerId(), purpose);
  }
}
