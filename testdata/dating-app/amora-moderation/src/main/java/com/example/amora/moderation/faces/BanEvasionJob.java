package com.example.amora.moderation.faces;

import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Enrols the faces of reported photos, so that banned members are seen again. */
@Component
public class BanEvasionJob {

  private final PhotoRepository photos;
  private final EnrolmentConsent consent;
  private final BannedFaces faces;

  public BanEvasionJob(PhotoRepository photos, EnrolmentConsent consent, BannedFaces faces) {
    this.photos = photos;
    this.consent = consent;
    this.faces = faces;
  }

  @Scheduled(cron = "0 45 * * * *")
  public void enrol() {
    for (Photo photo : photos.findReportedSince(Instant.now().minus(Duration.ofHours(1)))) {
      if (consent.allows(photo, Purpose.FACE_RECOGNITION)) {
        faces.enrol(photo);
      }
    }
  }
}
