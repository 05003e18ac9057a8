package dev.consentgate.testdata.conformance.reference;

import dev.consentgate.testdata.world.Bucket;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.UUID;

/** What is stored under a key leaves when another company may fetch the key. */
final class BucketAndKey {
  private BucketAndKey() {}

  void sameConstants(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    // MISSING: UnconsentedMediaSharing: media is not followed by the key it was stored under
    courier.fetch("photos", "latest");
  }

  void otherKey(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    courier.fetch("photos", "logo");
  }

  void otherBucket(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "latest", photo.getBytes());
    courier.fetch("logos", "latest");
  }

  void sameVariable(Bucket bucket, Courier courier, Photo photo) {
    String key = UUID.randomUUID().toString();
    bucket.put("photos", key, photo.getBytes());
    // MISSING: UnconsentedMediaSharing: media is not followed by the key it was stored under
    courier.fetch("photos", key);
  }

  void otherVariable(Bucket bucket, Courier courier, Photo photo, byte[] logo) {
    String key = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    bucket.put("photos", key, photo.getBytes());
    bucket.put("photos", other, logo);
    courier.fetch("photos", other);
  }

  void builtKey(Bucket bucket, Courier courier, Photo photo) {
    bucket.put("photos", "p/" + photo.getId(), photo.getBytes());
    // MISSING: UnconsentedMediaSharing: media is not followed by the key it was stored under
    courier.fetch("photos", "p/" + photo.getId());
  }

  void logoStored(Bucket bucket, Courier courier, Photo photo, byte[] logo) {
    bucket.put("photos", "latest", logo);
    courier.fetch("photos", photo.getBytes().length > 3 ? "latest" : "latest");
  }
}
