package com.example.amora.photos.editing;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.CurrentUser;
import com.example.amora.photos.PhotoStore;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a new photo and has its background removed. */
@RestController
public class CutoutController {

  private final CurrentUser currentUser;
  private final ConsentService consents;
  private final CutoutClient client;
  private final PhotoStore store;

  public CutoutController(
      CurrentUser currentUser, ConsentService consents, CutoutClient client, PhotoStore store) {
    this.currentUser = currentUser;
    this.consents = consents;
    this.client = client;
    this.store = store;
  }

  @PostMapping("/me/photos/cutout")
  public String upload(@RequestParam("photo") MultipartFile upload) throws IOException {
    consents.requireConsent(currentUser.id(), Purpose.PARTNER_SHARING);
    byte[] edited = client.edit(upload.getBytes());
    return store.store(currentUser.id(), edited);
  }
}
