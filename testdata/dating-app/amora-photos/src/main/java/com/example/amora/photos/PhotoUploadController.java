package com.example.amora.photos;

import com.example.amora.domain.CurrentUser;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a new photo into our own store. */
@RestController
public class PhotoUploadController {

  private final CurrentUser currentUser;
  private final PhotoStore store;
  private final ThumbnailClient thumbnails;

  public PhotoUploadController(
      CurrentUser currentUser, PhotoStore store, ThumbnailClient thumbnails) {
    this.currentUser = currentUser;
    this.store = store;
    this.thumbnails = thumbnails;
  }

  @PostMapping("/me/photos")
  public String upload(@RequestParam("photo") MultipartFile upload)
      throws IOException, InterruptedException {
    byte[] content = upload.getBytes();
    store.store(currentUser.id(), thumbnails.square(content));
    return store.store(currentUser.id(), content);
  }
}
