package com.example.amora.photos.editing;

import com.example.amora.domain.CurrentUser;
import com.example.amora.photos.PhotoStore;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a new photo and has its light corrected. */
@RestController
public class RetouchController {

  private final CurrentUser currentUser;
  private final RetouchClient client;
  private final PhotoStore store;

  public RetouchController(CurrentUser currentUser, RetouchClient client, PhotoStore store) {
    this.currentUser = currentUser;
    this.client = client;
    this.store = store;
  }

  @PostMapping("/me/photos/retouched")
  public String upload(@RequestParam("photo") MultipartFile upload) throws IOException {
    byte[] edited = client.edit(upload.getBytes());
    return store.store(currentUser.id(), edited);
  }
}
