package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.User;
import dev.consentgate.testdata.world.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Media goes through the steps of a stream. */
final class Streams {
  private Streams() {}

  void mapped(Courier courier, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(photos.stream().map(Photo::getBytes).collect(Collectors.toList()));
  }

  void ids(Courier courier, List<Photo> photos) {
    courier.sendObject(photos.stream().map(Photo::getId).collect(Collectors.toList()));
  }

  void joinedText(Courier courier, List<Photo> photos) {
    String text =
        photos.stream()
            .map(photo -> Base64.getEncoder().encodeToString(photo.getBytes()))
            .collect(Collectors.joining(","));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text);
  }

  void flat(PartnerClient partner, List<User> users) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    users.stream().flatMap(user -> user.photos().stream()).forEach(partner::send);
  }

  void reduced(Courier courier, List<Photo> photos) {
    String text =
        photos.stream()
            .map(photo -> new String(photo.getBytes(), StandardCharsets.US_ASCII))
            .reduce("", (a, b) -> a + b);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text);
  }

  void counted(Courier courier, List<Photo> photos) {
    courier.sendText(
        "photos " + photos.stream().filter(photo -> photo.getBytes().length > 5).count());
  }

  void toMap(Courier courier, List<Photo> photos) {
    Map<Long, byte[]> byId =
        photos.stream().collect(Collectors.toMap(Photo::getId, Photo::getBytes));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(byId);
  }

  void toMapOfIds(Courier courier, List<Photo> photos) {
    Map<Long, Long> byId = photos.stream().collect(Collectors.toMap(Photo::getId, Photo::getId));
    // SPURIOUS: collectors are taken to keep the elements themselves
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(byId);
  }

  void parallel(PartnerClient partner, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    photos.parallelStream().forEach(photo -> partner.send(photo));
  }

  void first(Courier courier, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(photos.stream().findFirst().orElseThrow());
  }

  void generated(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(Stream.generate(photo::getBytes).limit(3).toArray());
  }

  void indexed(Courier courier, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(IntStream.range(0, 3).mapToObj(photos::get).toList());
  }

  void anyMatch(Courier courier, List<Photo> photos) {
    courier.sendText("any " + photos.stream().anyMatch(photo -> photo.getBytes().length > 7));
  }

  void grouped(Courier courier, List<Photo> photos) {
    Map<UserId, List<Photo>> byOwner =
        photos.stream().collect(Collectors.groupingBy(Photo::getOwnerId));
    for (List<Photo> album : byOwner.values()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendObject(album);
    }
    courier.sendObject(byOwner.keySet());
  }
}
