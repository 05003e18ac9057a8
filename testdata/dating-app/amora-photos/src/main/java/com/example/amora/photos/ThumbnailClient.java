package com.example.amora.photos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.stereotype.Component;

/** Our own service that makes thumbnails. */
@Component
public class ThumbnailClient {

  private static final URI SERVICE = URI.create("https://thumbnails.amora.internal/v1/squares");

  private final HttpClient http;

  public ThumbnailClient(HttpClient http) {
    this.http = http;
  }

  public byte[] square(byte[] content) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(SERVICE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }
}
