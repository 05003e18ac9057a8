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

/** Sends the photos of a members' meeting to the press. */
@RestController
public class PressGalleryController {

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final HttpClient http;

  public PressGalleryController(PhotoRepository photos, SharingConsent sharing, HttpClient http) {
    this.photos = photos;
    this.sharing = sharing;
    this.http = http;
  }

  @PostMapping("/press/galleries/{album}")
  public void publish(@PathVariable("album") String album) {
    for (Photo photo : photos.findByAlbum(new AlbumId(album))) {
      sharing.demand(photo);
      send(photo);
    }
  }

  private void send(Photo photo) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://upload.newsdesk.example/pictures"))
            .header("Content-Type", photo.contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
