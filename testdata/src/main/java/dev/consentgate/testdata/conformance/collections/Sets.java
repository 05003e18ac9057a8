package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Media waits in sets. */
final class Sets {
  private Sets() {}

  void hashSet(PartnerClient partner, Photo photo) {
    Set<Photo> photos = new HashSet<>();
    photos.add(photo);
    for (Photo each : photos) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(each);
    }
  }

  void setOfIds(Courier courier, List<Photo> photos) {
    Set<Long> ids = new TreeSet<>();
    for (Photo photo : photos) {
      ids.add(photo.getId());
    }
    courier.sendObject(ids);
  }

  void retained(Courier courier, Set<Photo> photos, Set<Photo> others) {
    photos.retainAll(others);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(photos);
  }

  void contains(Courier courier, Set<Photo> photos, Photo photo) {
    courier.sendText("known " + photos.contains(photo));
  }

  void sorted(Courier courier, Photo photo) {
    TreeSet<String> texts = new TreeSet<>();
    texts.add(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(texts.first());
    courier.sendText("texts " + texts.size());
  }
}
