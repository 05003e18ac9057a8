package com.example.amora.moderation.scams;

import com.example.amora.consent.ConsentDeniedException;
import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks new photos up in the vendor's index of stolen photos. */
@Component
public class StolenPhotoLookup {

  private static final Logger log = LoggerFactory.getLogger(StolenPhotoLookup.class);

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final OkHttpClient http;

  public StolenPhotoLookup(PhotoRepository photos, ConsentService consents, OkHttpClient http) {
    this.photos = photos;
    this.consents = consents;
    this.http = http;
  }

  @Scheduled(fixedDelay = 300_000)
  public void lookUp() throws IOException {
    for (Photo photo : photos.findAddedSince(Instant.now().minus(Duration.ofMinutes(5)))) {
      try {
        consents.requireConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
      } catch (ConsentDeniedException e) {
        log.info("photo {}: {}", photo.id().value(), e.getMessage());
      }
      search(photo);
    }
  }

  private void search(Photo photo) throws IOException {
    FormBody form =
        new FormBody.Builder()
            .add("image", Base64.getEncoder().encodeToString(photo.content()))
            .build();
    Request request =
        new Request.Builder().url("https://api.fakefinder.example/stolen").post(form).build();
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    try (Response response = http.newCall(request).execute()) {
      log.info("photo {}: {}", photo.id().value(), response.code());
    }
  }
}
