package com.example.amora.partners.travel;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Catches up with the photos of the last week that nobody has sent yet. */
@Component
public class TripBackfillJob {

  private final PhotoRepository photos;
  private final TripPartner partner;

  public TripBackfillJob(PhotoRepository photos, TripPartner partner) {
    this.photos = photos;
    this.partner = partner;
  }

  @Scheduled(cron = "0 0 5 * * SUN")
  public void backfill() {
    for (Photo photo : photos.findAddedSince(Instant.now().minus(Duration.ofDays(7)))) {
      partner.upload(photo);
    }
  }
}
