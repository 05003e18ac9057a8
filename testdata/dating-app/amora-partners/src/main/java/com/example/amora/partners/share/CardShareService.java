package com.example.amora.partners.share;

import com.example.amora.consent.ConsentDeniedException;
import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.CurrentUser;
import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.UserId;
import org.springframework.stereotype.Service;

/** Shares a photo as a greeting card. */
@Service
public class CardShareService {

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final CurrentUser currentUser;
  private final CardPressClient client;

  public CardShareService(
      PhotoRepository photos,
      ConsentService consents,
      CurrentUser currentUser,
      CardPressClient client) {
    this.photos = photos;
    this.consents = consents;
    this.currentUser = currentUser;
    this.client = client;
  }

  public ShareTicket share(PhotoId photoId) {
    Photo photo = photos.findById(photoId).orElseThrow(() -> NotFoundException.photo(photoId));
    UserId member = currentUser.id();
    if (!consents.hasConsent(member, Purpose.PARTNER_SHARING)) {
      throw new ConsentDeniedException(member, Purpose.PARTNER_SHARING);
    }
    return new ShareTicket(photoId.value(), client.post(photo));
  }
}
