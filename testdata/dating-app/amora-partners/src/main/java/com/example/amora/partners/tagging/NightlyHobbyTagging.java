package com.example.amora.partners.tagging;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.partners.SharingConsent;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tags once a night the photos of members who share with partners. */
@Component
public class NightlyHobbyTagging {

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final HobbyTagger tagger;
  private final PhotoTagStore tags;

  public NightlyHobbyTagging(
      PhotoRepository photos, SharingConsent sharing, HobbyTagger tagger, PhotoTagStore tags) {
    this.photos = photos;
    this.sharing = sharing;
    this.tagger = tagger;
    this.tags = tags;
  }

  @Scheduled(cron = "0 0 3 * * *")
  public void run() {
    List<Photo> shared = photos.findAll().stream().filter(sharing::allows).toList();
    tags.saveAll(tagger.tag(shared));
  }
}
