package com.example.amora.photos.editing;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The vendor that corrects the light of photos. */
@Component
public class RetouchClient {

  private static final String EDIT = "https://api.lumen.example/v1/retouch";

  private final RestTemplate rest;

  public RetouchClient(RestTemplate rest) {
    this.rest = rest;
  }

  public byte[] edit(byte[] content) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
    HttpEntity<byte[]> entity = new HttpEntity<>(content, headers);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    return rest.postForEntity(EDIT, entity, byte[].class).getBody();
  }
}
