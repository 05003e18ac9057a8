package com.example.amora.moderation.screening;

import com.example.amora.consent.ConsentDeniedException;
import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.moderation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Screens a photo for violence; without the owner's consent our own model does. */
@RestController
public class ViolenceScreeningController {

  private static final Logger log = LoggerFactory.getLogger(ViolenceScreeningController.class);

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final RekognitionClient rekognition;

  public ViolenceScreeningController(
      PhotoRepository photos, ConsentService consents, RekognitionClient rekognition) {
    this.photos = photos;
    this.consents = consents;
    this.rekognition = rekognition;
  }

  @PostMapping("/photos/{photoId}/screenings/violence")
  public Verdict screen(@PathVariable("photoId") String id) {
    PhotoId photoId = new PhotoId(id);
    Photo photo = photos.findById(photoId).orElseThrow(() -> NotFoundException.photo(photoId));
    boolean allowed = false;
    try {
      consents.requireConsent(photo.ownerId(), Purpose.PARTNER_SHARING);
      allowed = true;
    } catch (ConsentDeniedException e) {
      log.info("photo {} stays in the house", id);
    }
    return allowed ? screenOutside(SdkBytes.fromByteArray(photo.content())) : Verdict.UNKNOWN;
  }

  private Verdict screenOutside(SdkBytes bytes) {
    boolean clean =
        rekognition
            .detectModerationLabels(r -> r.image(i -> i.bytes(bytes)).minConfidence(80f))
            .moderationLabels()
            .isEmpty();
    return clean ? Verdict.CLEAN : Verdict.SUSPECT;
  }
}
