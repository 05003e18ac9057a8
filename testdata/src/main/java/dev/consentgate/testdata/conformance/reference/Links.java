package dev.consentgate.testdata.conformance.reference;

import dev.consentgate.testdata.world.Bucket;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media leaves by a link to it. */
final class Links {
  private Links() {}

  void link(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    // MISSING: UnconsentedMediaSharing: media is not followed by the key it was stored under
    courier.fetchFrom(bucket.link("photos", "latest"));
  }

  void otherLink(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    courier.fetchFrom(bucket.link("texts", "terms"));
  }

  void plainAddress(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    courier.fetchFrom("https://www.acme.example/terms.html");
  }
}
