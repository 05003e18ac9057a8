package com.example.amora.partners.press;

import com.example.amora.domain.AlbumId;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.partners.SharingConsent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the photos of a launch party to the press. */
@RestController
public class PressKitController {

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final HttpClient http;

  public PressKitController(PhotoRepository photos, SharingConsent sharing, HttpClient http) {
    this.photos = photos;
    this.sharing = sharing;
    this.http = http;
  }

  @PostMapping("/press/kits/{album}")
  public void publish(@PathVariable("album") String album) {
    for (Photo photo : photos.findByAlbum(new AlbumId(album))) {
      send(photo);
      sharing.demand(photo);
    }
  }

  private void send(Photo photo) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://upload.newsdesk.example/pictures"))
            .header("Content-Type", photo.contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
