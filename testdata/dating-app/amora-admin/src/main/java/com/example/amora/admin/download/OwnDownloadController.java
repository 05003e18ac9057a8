package com.example.amora.admin.download;

import com.example.amora.domain.CurrentUser;
import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.util.Comparator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member downloads the newest of his own photos: nobody else gets it. */
@RestController
public class OwnDownloadController {

  private final PhotoRepository photos;
  private final CurrentUser currentUser;

  public OwnDownloadController(PhotoRepository photos, CurrentUser currentUser) {
    this.photos = photos;
    this.currentUser = currentUser;
  }

  @GetMapping(path = "/me/photos/newest", produces = MediaType.IMAGE_JPEG_VALUE)
  public byte[] newest() {
    return photos.findByOwnerId(currentUser.id()).stream()
        .max(Comparator.comparing(Photo::takenAt))
        .map(Photo::content)
        .orElseThrow(() -> new NotFoundException("no photo yet"));
  }
}
