package dev.consentgate.testdata.conformance.licences;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A consent holds for the elements that a filter lets through. */
final class ThroughStreams {
  private ThroughStreams() {}

  void filtered(ConsentService consents, Courier courier, List<Photo> photos) {
    List<String> texts =
        photos.stream()
            .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
            .map(photo -> Base64.getEncoder().encodeToString(photo.getBytes()))
            .toList();
    courier.sendObject(texts);
  }

  void unfiltered(ConsentService consents, Courier courier, List<Photo> photos) {
    List<String> texts =
        photos.stream()
            .filter(photo -> photo.getBytes().length > 7)
            .map(photo -> Base64.getEncoder().encodeToString(photo.getBytes()))
            .toList();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(texts);
  }

  void collected(ConsentService consents, Courier courier, List<Photo> photos) {
    Map<Long, byte[]> contents = new HashMap<>();
    for (Photo photo : photos) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        continue;
      }
      contents.put(photo.getId(), photo.getBytes());
    }
    courier.sendObject(contents);
  }

  void collectedForTraining(ConsentService consents, Trainer trainer, List<Photo> photos) {
    List<Photo> chosen = new ArrayList<>();
    for (Photo photo : photos) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        chosen.add(photo);
      }
    }
    // BUG: Diagnostic contains: ConsentForWrongPurpose
    trainer.trainAll(chosen);
  }
}
