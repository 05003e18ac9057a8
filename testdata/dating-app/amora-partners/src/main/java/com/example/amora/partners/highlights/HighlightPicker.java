package com.example.amora.partners.highlights;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.UserId;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Picks the photo with which a member appears among the highlights. */
@Component
public class HighlightPicker {

  private final PhotoRepository photos;

  public HighlightPicker(PhotoRepository photos) {
    this.photos = photos;
  }

  public Optional<Photo> pick(UserId member) {
    return photos.findByOwnerId(member).stream()
        .max(Comparator.comparing(Photo::takenAt));
  }
}
