package com.example.amora.partners.relay;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.UserId;
import com.example.amora.partners.SharingConsent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the photos of a member as reels on the partner app. */
@RestController
public class GlimpseReelController {

  private static final URI RELAY = URI.create("https://relay.glimpse.example/v1/reels");

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final ExecutorService executor;
  private final HttpClient http;

  public GlimpseReelController(
      PhotoRepository photos, SharingConsent sharing, ExecutorService executor, HttpClient http) {
    this.photos = photos;
    this.sharing = sharing;
    this.executor = executor;
    this.http = http;
  }

  @PostMapping("/members/{member}/reels")
  public void relayAll(@PathVariable("member") String member) {
    for (Photo photo : photos.findByOwnerId(new UserId(member))) {
      if (sharing.allows(photo)) {
        executor.submit(() -> post(photo));
      }
    }
  }

  private void post(Photo photo) {
    HttpRequest request =
        HttpRequest.newBuilder(RELAY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }
}
