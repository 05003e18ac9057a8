package com.example.amora.partners.archive;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;

/** Copies new photos into the bucket of Style Lab, who studies dress trends. */
@Component
public class StyleLabCopyJob {

  private static final String OWN_BUCKET = "amora-photos";
  private static final String PARTNER_BUCKET = "stylelab-incoming";

  private final PhotoRepository photos;
  private final S3Client s3;

  public StyleLabCopyJob(PhotoRepository photos, S3Client s3) {
    this.photos = photos;
    this.s3 = s3;
  }

  @Scheduled(cron = "0 15 1 * * *")
  public void copyNewPhotos() {
    photos.findAddedSince(Instant.now().minus(Duration.ofDays(1))).forEach(this::copy);
  }

  private void copy(Photo photo) {
    CopyObjectRequest request =
        CopyObjectRequest.builder()
            .sourceBucket(OWN_BUCKET)
            .sourceKey(photo.storageKey())
            .destinationBucket(PARTNER_BUCKET)
            .destinationKey("amora/" + photo.storageKey())
            .build();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    s3.copyObject(request);
  }
}
