package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Functions fill what stands outside of them. */
final class Accumulating {
  private Accumulating() {}

  void list(Courier courier, List<Photo> photos) {
    List<byte[]> contents = new ArrayList<>();
    photos.forEach(photo -> contents.add(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(contents);
  }

  void text(Courier courier, List<Photo> photos) {
    StringBuilder text = new StringBuilder();
    photos.forEach(photo -> text.append(Base64.getEncoder().encodeToString(photo.getBytes())));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void slot(Courier courier, List<Photo> photos) {
    byte[][] slot = new byte[1][];
    photos.forEach(photo -> slot[0] = photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(slot[0]);
  }

  void ids(Courier courier, List<Photo> photos) {
    List<Long> ids = new ArrayList<>();
    photos.forEach(photo -> ids.add(photo.getId()));
    courier.sendObject(ids);
  }

  void otherList(Courier courier, List<Photo> photos) {
    List<byte[]> contents = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    photos.forEach(
        photo -> {
          contents.add(photo.getBytes());
          sizes.add(photo.getBytes().length);
        });
    courier.sendObject(sizes);
  }
}
