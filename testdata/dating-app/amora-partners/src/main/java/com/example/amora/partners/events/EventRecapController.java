package com.example.amora.partners.events;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.AlbumId;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts the photos of an event into the recap of its organiser. */
@RestController
public class EventRecapController {

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final HttpClient http;

  public EventRecapController(PhotoRepository photos, ConsentService consents, HttpClient http) {
    this.photos = photos;
    this.consents = consents;
    this.http = http;
  }

  @PostMapping("/albums/{album}/recap")
  public int share(@PathVariable("album") String album) {
    int sent = 0;
    for (Photo photo : photos.findByAlbum(new AlbumId(album))) {
      if (consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
        upload(photo);
        sent++;
      }
    }
    return sent;
  }

  private void upload(Photo photo) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("https://recap.partyline.example/photos/" + photo.id().value()))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }
}
