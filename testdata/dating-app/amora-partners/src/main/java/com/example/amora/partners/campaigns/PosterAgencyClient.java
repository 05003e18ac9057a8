package com.example.amora.partners.campaigns;

import com.example.amora.domain.Photo;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The agency that books our poster campaigns. */
@Component
public class PosterAgencyClient {

  private static final String INBOX = "https://inbox.brightside.example/poster/{id}";

  private final RestTemplate rest;

  public PosterAgencyClient(RestTemplate rest) {
    this.rest = rest;
  }

  public void deliver(List<Photo> photos) {
    for (Photo photo : photos) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      rest.postForEntity(INBOX, photo.content(), String.class, photo.id().value());
    }
  }
}
