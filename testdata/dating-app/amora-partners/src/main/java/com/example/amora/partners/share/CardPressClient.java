package com.example.amora.partners.share;

import com.example.amora.domain.Photo;
import com.example.amora.partners.PartnerCallException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.stereotype.Component;

/** The partner that prints cards. */
@Component
public class CardPressClient {

  private static final URI ENDPOINT = URI.create("https://api.cardpress.example/v2/cards");

  private final HttpClient http;

  public CardPressClient(HttpClient http) {
    this.http = http;
  }

  public int post(Photo photo) {
    HttpRequest request =
        HttpRequest.newBuilder(ENDPOINT)
            .header("Content-Type", photo.contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(photo.content()))
            .build();
    try {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new PartnerCallException(ENDPOINT.getHost(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartnerCallException(ENDPOINT.getHost(), e);
    }
  }
}
