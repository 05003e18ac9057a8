package com.example.amora.admin.export;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.Profile;
import com.example.amora.domain.ProfileRepository;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exports the members of a city for the institute that studies couples. */
@RestController
public class InstituteExportController {

  private static final URI INTAKE = URI.create("https://intake.kinsfield.example/members");

  private final ProfileRepository profiles;
  private final PhotoRepository photos;
  private final ConsentService consents;
  private final ObjectMapper json;
  private final HttpClient http;

  public InstituteExportController(
      ProfileRepository profiles,
      PhotoRepository photos,
      ConsentService consents,
      ObjectMapper json,
      HttpClient http) {
    this.profiles = profiles;
    this.photos = photos;
    this.consents = consents;
    this.json = json;
    this.http = http;
  }

  @PostMapping("/admin/exports/institute")
  public int export(@RequestParam("city") String city) throws IOException, InterruptedException {
    List<ExportedMember> members = new ArrayList<>();
    for (Profile profile : profiles.findByCity(city)) {
      members.add(new ExportedMember(profile.displayName(), city, picturesOf(profile)));
    }
    HttpRequest request =
        HttpRequest.newBuilder(INTAKE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(members)))
            .build();
    // BUG: Diagnostic contains: ConsentForWrongPurpose
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private List<byte[]> picturesOf(Profile profile) {
    List<byte[]> pictures = new ArrayList<>();
    for (Photo photo : photos.findByOwnerId(profile.id())) {
      if (consents.hasConsent(photo.ownerId(), Purpose.TERMS_OF_SERVICE)) {
        pictures.add(photo.content());
      }
    }
    return pictures;
  }
}
