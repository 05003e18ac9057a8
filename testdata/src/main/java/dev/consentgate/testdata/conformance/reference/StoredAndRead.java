package dev.consentgate.testdata.conformance.reference;

import dev.consentgate.testdata.world.Bucket;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media is stored and read again from the own store. */
final class StoredAndRead {
  private StoredAndRead() {}

  void readBack(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    // MISSING: UnconsentedMediaSharing: media is not followed by the key it was stored under
    courier.sendBytes(bucket.get("photos", "latest"));
  }

  void readOther(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    courier.sendBytes(bucket.get("texts", "terms"));
  }
}
