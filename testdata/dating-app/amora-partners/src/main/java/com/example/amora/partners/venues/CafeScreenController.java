package com.example.amora.partners.venues;

import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.Profile;
import com.example.amora.domain.ProfileRepository;
import com.example.amora.domain.UserId;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Checks a member in at a cafe: his photos run on its screen. */
@RestController
public class CafeScreenController {

  private static final String SCREENS = "https://screens.nightowl.example/cafes/{id}/faces";

  private final ProfileRepository profiles;
  private final PhotoRepository photos;
  private final CafeScreenPolicy policy;
  private final RestTemplate rest;

  public CafeScreenController(
      ProfileRepository profiles,
      PhotoRepository photos,
      CafeScreenPolicy policy,
      RestTemplate rest) {
    this.profiles = profiles;
    this.photos = photos;
    this.policy = policy;
    this.rest = rest;
  }

  @PostMapping("/cafes/{id}/checkins/{member}")
  public void checkIn(@PathVariable("id") String id, @PathVariable("member") String member) {
    UserId userId = new UserId(member);
    Profile profile =
        profiles.findById(userId).orElseThrow(() -> NotFoundException.profile(userId));
    photos.findByOwnerId(userId).stream()
        .filter(photo -> policy.mayShow(photo, profile))
        .forEach(photo -> show(id, photo));
  }

  private void show(String id, Photo photo) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.IMAGE_JPEG);
    HttpEntity<byte[]> body = new HttpEntity<>(photo.content(), headers);
    rest.postForEntity(SCREENS, body, Void.class, id);
  }
}
