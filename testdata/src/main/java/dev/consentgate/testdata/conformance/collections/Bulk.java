package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Collections are copied as a whole. */
final class Bulk {
  private Bulk() {}

  void addAll(PartnerClient partner, List<Photo> photos) {
    List<Photo> all = new ArrayList<>();
    all.addAll(photos);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.sendAll(all);
  }

  void fromConstructor(PartnerClient partner, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.sendAll(new ArrayList<>(new LinkedHashSet<>(photos)));
  }

  void emptyCopy(PartnerClient partner, List<Photo> photos) {
    List<Photo> chosen = new ArrayList<>(photos.size());
    partner.sendAll(chosen);
  }

  void addedAfter(Courier courier, Photo photo) {
    List<byte[]> early = new ArrayList<>();
    List<byte[]> copy = new ArrayList<>(early);
    early.add(photo.getBytes());
    courier.sendObject(copy);
  }

  void arraysAsList(PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.sendAll(Arrays.asList(photo));
  }

  void toArray(PartnerClient partner, List<Photo> photos) {
    Photo[] array = photos.toArray(new Photo[0]);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(array[0]);
  }

  void unmodifiable(PartnerClient partner, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.sendAll(Collections.unmodifiableList(photos));
  }

  void sorted(PartnerClient partner, List<Photo> photos) {
    List<Photo> copy = new ArrayList<>(photos);
    copy.sort(Comparator.comparing(Photo::getId));
    Collections.reverse(copy);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(copy.subList(0, 1).get(0));
  }
}
