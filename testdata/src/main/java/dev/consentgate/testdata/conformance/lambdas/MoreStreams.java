package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rarer steps of a stream. */
final class MoreStreams {
  private MoreStreams() {}

  void flatMapped(Courier courier, List<List<Photo>> albums) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(albums.stream().flatMap(List::stream).map(Photo::getBytes).toList());
  }

  void sortedLimited(Courier courier, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(
        photos.stream().sorted(Comparator.comparing(Photo::getId)).skip(1).limit(2).toList());
  }

  void toArray(Courier courier, List<Photo> photos) {
    Photo[] array = photos.stream().toArray(Photo[]::new);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(array);
  }

  void peeked(Courier courier, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    photos.stream().peek(photo -> courier.sendBytes(photo.getBytes())).count();
  }

  void summed(Courier courier, List<Photo> photos) {
    courier.sendText("bytes " + photos.stream().mapToInt(photo -> photo.getBytes().length).sum());
  }

  void concatenated(Courier courier, List<Photo> photos, List<Photo> others) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    Stream.concat(photos.stream(), others.stream()).forEach(courier::sendObject);
  }

  void ofArray(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    Stream.of(photo.getBytes(), new byte[0]).forEach(courier::sendBytes);
  }

  void namesOnly(Courier courier, List<Photo> photos) {
    photos.stream().map(photo -> "no. " + photo.getId()).forEach(courier::sendText);
  }

  void iterated(Courier courier, List<Photo> photos) {
    Iterator<byte[]> each = photos.stream().map(Photo::getBytes).iterator();
    while (each.hasNext()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(each.next());
    }
  }

  void collectedByHand(Courier courier, List<Photo> photos) {
    List<byte[]> contents =
        photos.stream().map(Photo::getBytes).collect(ArrayList::new, List::add, List::addAll);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(contents);
  }

  void mappingCollector(Courier courier, List<Photo> photos) {
    Map<UserId, List<byte[]>> byOwner =
        photos.stream()
            .collect(
                Collectors.groupingBy(
                    Photo::getOwnerId, Collectors.mapping(Photo::getBytes, Collectors.toList())));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(byOwner);
  }

  void countingCollector(Courier courier, List<Photo> photos) {
    Map<UserId, Long> byOwner =
        photos.stream().collect(Collectors.groupingBy(Photo::getOwnerId, Collectors.counting()));
    // SPURIOUS: collectors are taken to keep the elements themselves
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(byOwner);
  }
}
