package com.example.amora.partners.highlights;

import com.example.amora.domain.Photo;
import com.example.amora.domain.Profile;
import com.example.amora.domain.ProfileRepository;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Sends the highlights of the day to the radio station that talks about them. */
@Component
public class HighlightJob {

  private static final String STATION = "https://studio.radioheart.example/highlights/{city}";

  private final ProfileRepository profiles;
  private final HighlightPicker picker;
  private final RestTemplate rest;

  public HighlightJob(ProfileRepository profiles, HighlightPicker picker, RestTemplate rest) {
    this.profiles = profiles;
    this.picker = picker;
    this.rest = rest;
  }

  @Scheduled(cron = "0 0 6 * * *")
  public void send() {
    for (Profile profile : profiles.findByCity("Lyon")) {
      Optional<Photo> picked = picker.pick(profile.id());
      if (picked.isPresent()) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        rest.postForEntity(STATION, picked.get().content(), Void.class, profile.city());
      }
    }
  }
}
