package com.example.amora.partners;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import org.springframework.stereotype.Component;

/** Asks whether a photo may go to partners: the member it shows decides. */
@Component
public class SharingConsent {

  private final ConsentService consents;

  public SharingConsent(ConsentService consents) {
    this.consents = consents;
  }

  public boolean allows(Photo photo) {
    return consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
  }

  public void demand(Photo photo) {
    consents.requireConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
  }
}
