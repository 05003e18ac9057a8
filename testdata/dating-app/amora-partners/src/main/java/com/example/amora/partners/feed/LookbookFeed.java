package com.example.amora.partners.feed;

import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes approved photos on the topic from which the partner Lookbook reads. */
@Component
public class LookbookFeed {

  private static final String TOPIC = "partner.lookbook.photos";

  private final PhotoRepository photos;
  private final Producer<String, byte[]> producer;

  public LookbookFeed(PhotoRepository photos, Producer<String, byte[]> producer) {
    this.photos = photos;
    this.producer = producer;
  }

  @EventListener
  public void on(PhotoApproved event) {
    Photo photo =
        photos
            .findById(event.photoId())
            .orElseThrow(() -> NotFoundException.photo(event.photoId()));
    publish(photo);
  }

  private void publish(Photo photo) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(TOPIC, photo.id().value(), photo.content());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    producer.send(message);
  }
}
