package com.example.amora.moderation.faces;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.CurrentUser;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Members get the badge, or the sign-in by face, by the photos on their own profile. */
@RestController
public class VerificationController {

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final CurrentUser currentUser;
  private final VerifiedFaces verified;
  private final LoginFaces login;

  public VerificationController(
      PhotoRepository photos,
      ConsentService consents,
      CurrentUser currentUser,
      VerifiedFaces verified,
      LoginFaces login) {
    this.photos = photos;
    this.consents = consents;
    this.currentUser = currentUser;
    this.verified = verified;
    this.login = login;
  }

  @PostMapping("/me/badge")
  public List<String> badge() {
    List<String> faceIds = new ArrayList<>();
    for (Photo photo : photos.findByOwnerId(currentUser.id())) {
      faceIds.addAll(verified.enrol(photo));
    }
    return faceIds;
  }

  @PostMapping("/me/face-login")
  public List<String> faceLogin() {
    List<String> faceIds = new ArrayList<>();
    for (Photo photo : photos.findByOwnerId(currentUser.id())) {
      consents.requireConsent(photo.ownerId(), Purpose.FACE_RECOGNITION);
      faceIds.addAll(login.enrol(photo));
    }
    return faceIds;
  }
}
