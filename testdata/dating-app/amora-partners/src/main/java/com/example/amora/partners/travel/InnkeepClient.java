package com.example.amora.partners.travel;

import com.example.amora.domain.Photo;
import com.example.amora.partners.PartnerCallException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.stereotype.Component;

/** Uploads photos to the partner who proposes hotels. */
@Component
public class InnkeepClient implements HotelPartner {

  private static final String UPLOADS = "https://api.innkeep.example/uploads/";

  private final HttpClient http;

  public InnkeepClient(HttpClient http) {
    this.http = http;
  }

  @Override
  public void upload(Photo photo) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(UPLOADS + photo.id().value()))
            .header("Content-Type", photo.contentType())
            .PUT(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    try {
      http.send(request, HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new PartnerCallException("Innkeep", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
