package com.example.amora.moderation.faces;

import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Enrols the faces of new photos, so that second accounts come to light. */
@Component
public class DuplicateAccountJob {

  private final PhotoRepository photos;
  private final EnrolmentConsent consent;
  private final DuplicateFaces faces;

  public DuplicateAccountJob(
      PhotoRepository photos, EnrolmentConsent consent, DuplicateFaces faces) {
    this.photos = photos;
    this.consent = consent;
    this.faces = faces;
  }

  @Scheduled(cron = "0 45 * * * *")
  public void enrol() {
    for (Photo photo : photos.findAddedSince(Instant.now().minus(Duration.ofHours(1)))) {
      if (consent.allows(photo, Purpose.PARTNER_SHARING)) {
        faces.enrol(photo);
      }
    }
  }
}
