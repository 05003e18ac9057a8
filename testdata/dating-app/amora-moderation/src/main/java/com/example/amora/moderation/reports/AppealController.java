package com.example.amora.moderation.reports;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.moderation.Verdict;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member appeals against the removal of a photo; people look at it only if he shares it. */
@RestController
public class AppealController {

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final SafelensAppealClient safelens;
  private final VerdictLog verdicts;

  public AppealController(
      PhotoRepository photos,
      ConsentService consents,
      SafelensAppealClient safelens,
      VerdictLog verdicts) {
    this.photos = photos;
    this.consents = consents;
    this.safelens = safelens;
    this.verdicts = verdicts;
  }

  @PostMapping("/photos/{photoId}/appeal")
  public Verdict appeal(@PathVariable("photoId") String id) {
    PhotoId photoId = new PhotoId(id);
    Photo photo = photos.findById(photoId).orElseThrow(() -> NotFoundException.photo(photoId));
    Verdict verdict = Verdict.UNKNOWN;
    if (consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
      verdict = safelens.review(photo);
    }
    verdicts.record(photoId, verdict);
    return verdict;
  }
}
