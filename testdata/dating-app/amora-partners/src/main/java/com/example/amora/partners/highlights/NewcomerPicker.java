package com.example.amora.partners.highlights;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.UserId;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Picks the photo with which a member appears among the newcomers. */
@Component
public class NewcomerPicker {

  private final PhotoRepository photos;
  private final ConsentService consents;

  public NewcomerPicker(PhotoRepository photos, ConsentService consents) {
    this.photos = photos;
    this.consents = consents;
  }

  public Optional<Photo> pick(UserId member) {
    return photos.findByOwnerId(member).stream()
        .max(Comparator.comparing(Photo::takenAt))
        .filter(photo -> consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING));
  }
}
