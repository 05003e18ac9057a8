package com.example.amora.partners.share;

import com.example.amora.domain.PhotoId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Buttons below a photo: post it as a card, or put it into a story. */
@RestController
@RequestMapping("/photos/{photoId}")
public class PhotoShareController {

  private final CardShareService cards;
  private final StoryShareService stories;

  public PhotoShareController(CardShareService cards, StoryShareService stories) {
    this.cards = cards;
    this.stories = stories;
  }

  @PostMapping("/card")
  public ShareTicket card(@PathVariable("photoId") String photoId) {
    return cards.share(new PhotoId(photoId));
  }

  @PostMapping("/story")
  public ShareTicket story(@PathVariable("photoId") String photoId) {
    return stories.share(new PhotoId(photoId));
  }
}
