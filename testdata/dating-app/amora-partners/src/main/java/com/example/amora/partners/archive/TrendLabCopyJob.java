package com.example.amora.partners.archive;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;

/** Copies new photos into the bucket of Trend Lab, who studies hair styles. */
@Component
public class TrendLabCopyJob {

  private static final String OWN_BUCKET = "amora-photos";
  private static final String PARTNER_BUCKET = "trendlab-incoming";

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final S3Client s3;

  public TrendLabCopyJob(PhotoRepository photos, ConsentService consents, S3Client s3) {
    this.photos = photos;
    this.consents = consents;
    this.s3 = s3;
  }

  @Scheduled(cron = "0 15 1 * * *")
  public void copyNewPhotos() {
    photos.findAddedSince(Instant.now().minus(Duration.ofDays(1))).forEach(this::copy);
  }

  private void copy(Photo photo) {
    if (!consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
      return;
    }
    CopyObjectRequest request =
        CopyObjectRequest.builder()
            .sourceBucket(OWN_BUCKET)
            .sourceKey(photo.storageKey())
            .destinationBucket(PARTNER_BUCKET)
            .destinationKey("amora/" + photo.storageKey())
            .build();
    s3.copyObject(request);
  }
}
