package com.example.amora.partners.duets;

import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.partners.SharingConsent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes a duet of two photos, the own one and that of the match. */
@RestController
public class DuetController {

  private static final URI STUDIO = URI.create("https://api.twosome.example/duets");

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final ObjectMapper json;
  private final HttpClient http;

  public DuetController(
      PhotoRepository photos, SharingConsent sharing, ObjectMapper json, HttpClient http) {
    this.photos = photos;
    this.sharing = sharing;
    this.json = json;
    this.http = http;
  }

  @PostMapping("/duets")
  public void create(@RequestParam("mine") String mine, @RequestParam("theirs") String theirs)
      throws JsonProcessingException {
    Photo first = find(new PhotoId(mine));
    Photo second = find(new PhotoId(theirs));
    sharing.demand(first);
    send(new Duet(first.content(), second.content()));
  }

  private Photo find(PhotoId id) {
    return photos.findById(id).orElseThrow(() -> NotFoundException.photo(id));
  }

  private void send(Duet duet) throws JsonProcessingException {
    HttpRequest request =
        HttpRequest.newBuilder(STUDIO)
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(duet)))
            .build();
    // BUG: Diagnostic contains: ConsentForWrongSubject
    http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }
}
