package com.example.amora.partners.travel;

import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.partners.SharingConsent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The button "propose a trip" below a photo. */
@RestController
public class TripController {

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final TripPartner partner;

  public TripController(PhotoRepository photos, SharingConsent sharing, TripPartner partner) {
    this.photos = photos;
    this.sharing = sharing;
    this.partner = partner;
  }

  @PostMapping("/photos/{photoId}/trip")
  public ResponseEntity<Void> propose(@PathVariable("photoId") String id) {
    PhotoId photoId = new PhotoId(id);
    Photo photo = photos.findById(photoId).orElseThrow(() -> NotFoundException.photo(photoId));
    if (!sharing.allows(photo)) {
      return ResponseEntity.status(403).build();
    }
    partner.upload(photo);
    return ResponseEntity.accepted().build();
  }
}
