package com.example.amora.partners.affiliates;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.Profile;
import com.example.amora.domain.ProfileRepository;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives the affiliate that runs our banners the faces of premium members. */
@Component
public class BannerAssetJob {

  private static final Logger log = LoggerFactory.getLogger(BannerAssetJob.class);

  private final ProfileRepository profiles;
  private final PhotoRepository photos;
  private final ConsentService consents;
  private final HttpClient http;

  public BannerAssetJob(
      ProfileRepository profiles,
      PhotoRepository photos,
      ConsentService consents,
      HttpClient http) {
    this.profiles = profiles;
    this.photos = photos;
    this.consents = consents;
    this.http = http;
  }

  @Scheduled(cron = "0 30 4 * * MON")
  public void refresh() {
    for (Profile profile : profiles.findPremium()) {
      for (Photo photo : photos.findByOwnerId(profile.id())) {
        offer(photo);
      }
    }
  }

  private void offer(Photo photo) {
    boolean allowed = consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
    log.info("photo {} for banners, allowed: {}", photo.id().value(), allowed);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://assets.adventura.example/banners"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }
}
