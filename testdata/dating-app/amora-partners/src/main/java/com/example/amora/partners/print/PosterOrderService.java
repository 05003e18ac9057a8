package com.example.amora.partners.print;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

/** Sends photos to the shop that prints posters. */
@Service
public class PosterOrderService {

  private static final String SHOP = "https://print.kodachroma.example/orders/posters";

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final RestTemplate rest;

  public PosterOrderService(PhotoRepository photos, ConsentService consents, RestTemplate rest) {
    this.photos = photos;
    this.consents = consents;
    this.rest = rest;
  }

  public void order(PhotoId photoId) {
    Photo photo = photos.findById(photoId).orElseThrow(() -> NotFoundException.photo(photoId));
    if (consents.hasConsent(photo.ownerId(), Purpose.PARTNER_SHARING)) {
      submit(photo);
    }
  }

  private void submit(Photo photo) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("reference", photo.id().value());
    form.add("picture", new ByteArrayResource(photo.content()));
    HttpEntity<MultiValueMap<String, Object>> order = new HttpEntity<>(form);
    rest.postForObject(SHOP, order, String.class);
  }
}
