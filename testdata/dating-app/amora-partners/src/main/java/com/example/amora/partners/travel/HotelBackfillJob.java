package com.example.amora.partners.travel;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.partners.SharingConsent;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Catches up with the photos of the last week that nobody has sent yet. */
@Component
public class HotelBackfillJob {

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final HotelPartner partner;

  public HotelBackfillJob(PhotoRepository photos, SharingConsent sharing, HotelPartner partner) {
    this.photos = photos;
    this.sharing = sharing;
    this.partner = partner;
  }

  @Scheduled(cron = "0 0 5 * * SUN")
  public void backfill() {
    for (Photo photo : photos.findAddedSince(Instant.now().minus(Duration.ofDays(7)))) {
      if (sharing.allows(photo)) {
        partner.upload(photo);
      }
    }
  }
}
