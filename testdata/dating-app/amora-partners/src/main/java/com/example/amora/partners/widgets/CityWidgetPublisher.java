package com.example.amora.partners.widgets;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Keeps the widget on the pages of the city newspaper fresh. */
@Component
public class CityWidgetPublisher {

  private static final String WIDGETS = "https://widgets.cityherald.example/faces";

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final RestTemplate rest;

  public CityWidgetPublisher(PhotoRepository photos, ConsentService consents, RestTemplate rest) {
    this.photos = photos;
    this.consents = consents;
    this.rest = rest;
  }

  @Scheduled(fixedDelay = 900_000)
  public void publish() {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    for (Photo photo : photos.findAddedSince(yesterday)) {
      if (consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
        continue;
      }
      push(new WidgetFace(photo.id().value(), encode(photo.content())));
    }
  }

  private void push(WidgetFace face) {
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    rest.postForObject(WIDGETS, face, Void.class);
  }

  private static String encode(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }
}
