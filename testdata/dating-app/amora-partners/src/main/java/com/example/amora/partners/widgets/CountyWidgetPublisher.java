package com.example.amora.partners.widgets;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the widget on the pages of the county newspaper fresh. */
@Component
public class CountyWidgetPublisher {

  private static final URI WIDGETS = URI.create("https://widgets.countyherald.example/faces");

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final ObjectMapper json;
  private final HttpClient http;

  public CountyWidgetPublisher(
      PhotoRepository photos, ConsentService consents, ObjectMapper json, HttpClient http) {
    this.photos = photos;
    this.consents = consents;
    this.json = json;
    this.http = http;
  }

  @Scheduled(fixedDelay = 900_000)
  public void publish() {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    for (Photo photo : photos.findAddedSince(yesterday)) {
      if (!consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
        continue;
      }
      push(new WidgetFace(photo.id().value(), encode(photo.content())));
    }
  }

  private void push(WidgetFace face) {
    HttpRequest request =
        HttpRequest.newBuilder(WIDGETS)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(toJson(face)))
            .build();
    http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }

  private String toJson(WidgetFace face) {
    try {
      return json.writeValueAsString(face);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encode(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }
}
