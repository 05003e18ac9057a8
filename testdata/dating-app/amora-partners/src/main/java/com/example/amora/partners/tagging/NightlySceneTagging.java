package com.example.amora.partners.tagging;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tags every photo of the platform once a night. */
@Component
public class NightlySceneTagging {

  private final PhotoRepository photos;
  private final SceneTagger tagger;
  private final PhotoTagStore tags;

  public NightlySceneTagging(PhotoRepository photos, SceneTagger tagger, PhotoTagStore tags) {
    this.photos = photos;
    this.tagger = tagger;
    this.tags = tags;
  }

  @Scheduled(cron = "0 0 2 * * *")
  public void run() {
    List<Photo> all = photos.findAll();
    tags.saveAll(tagger.tag(all));
  }
}
