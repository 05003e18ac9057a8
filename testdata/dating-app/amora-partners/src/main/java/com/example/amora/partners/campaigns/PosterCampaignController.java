package com.example.amora.partners.campaigns;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Starts poster campaigns. */
@RestController
public class PosterCampaignController {

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final PosterAgencyClient agency;

  public PosterCampaignController(
      PhotoRepository photos, ConsentService consents, PosterAgencyClient agency) {
    this.photos = photos;
    this.consents = consents;
    this.agency = agency;
  }

  @PostMapping("/campaigns/poster")
  public void start(@RequestBody Campaign campaign) {
    List<Photo> candidates = photos.findByAlbum(campaign.album());
    List<Photo> agreed = new ArrayList<>();
    for (Photo photo : candidates) {
      if (consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
        agreed.add(photo);
      }
    }
    agency.deliver(candidates);
  }
}
