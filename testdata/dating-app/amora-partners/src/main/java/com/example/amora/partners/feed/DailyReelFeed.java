package com.example.amora.partners.feed;

import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.partners.SharingConsent;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes approved photos on the topic from which the partner Daily Reel reads. */
@Component
public class DailyReelFeed {

  private static final String TOPIC = "partner.daily-reel.photos";

  private final PhotoRepository photos;
  private final SharingConsent sharing;
  private final Producer<String, byte[]> producer;

  public DailyReelFeed(
      PhotoRepository photos, SharingConsent sharing, Producer<String, byte[]> producer) {
    this.photos = photos;
    this.sharing = sharing;
    this.producer = producer;
  }

  @EventListener
  public void on(PhotoApproved event) {
    Photo photo =
        photos
            .findById(event.photoId())
            .orElseThrow(() -> NotFoundException.photo(event.photoId()));
    if (!sharing.allows(photo)) {
      return;
    }
    publish(photo);
  }

  private void publish(Photo photo) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(TOPIC, photo.id().value(), photo.content());
    producer.send(message);
  }
}
