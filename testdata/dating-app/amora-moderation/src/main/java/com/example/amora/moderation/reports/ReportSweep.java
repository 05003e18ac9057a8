package com.example.amora.moderation.reports;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the photos reviewed that members reported. */
@Component
public class ReportSweep {

  private final PhotoRepository photos;
  private final SafelensReportClient safelens;
  private final VerdictLog verdicts;

  public ReportSweep(PhotoRepository photos, SafelensReportClient safelens, VerdictLog verdicts) {
    this.photos = photos;
    this.safelens = safelens;
    this.verdicts = verdicts;
  }

  @Scheduled(fixedDelay = 60_000)
  public void sweep() {
    for (Photo photo : photos.findReportedSince(Instant.now().minus(Duration.ofMinutes(1)))) {
      verdicts.record(photo.id(), safelens.review(photo));
    }
  }
}
