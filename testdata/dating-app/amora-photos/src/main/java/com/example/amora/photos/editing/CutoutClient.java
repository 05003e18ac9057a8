package com.example.amora.photos.editing;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The vendor that removes the background of photos. */
@Component
public class CutoutClient {

  private static final String EDIT = "https://api.lumen.example/v1/cutout";

  private final RestTemplate rest;

  public CutoutClient(RestTemplate rest) {
    this.rest = rest;
  }

  public byte[] edit(byte[] content) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
    HttpEntity<byte[]> entity = new HttpEntity<>(content, headers);
    return rest.postForEntity(EDIT, entity, byte[].class).getBody();
  }
}
