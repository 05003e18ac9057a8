package com.example.amora.partners.campaigns;

import com.example.amora.domain.Photo;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The agency that books our metro campaigns. */
@Component
public class MetroAgencyClient {

  private static final String INBOX = "https://inbox.brightside.example/metro/{id}";

  private final RestTemplate rest;

  public MetroAgencyClient(RestTemplate rest) {
    this.rest = rest;
  }

  public void deliver(List<Photo> photos) {
    for (Photo photo : photos) {
      rest.postForEntity(INBOX, photo.content(), String.class, photo.id().value());
    }
  }
}
