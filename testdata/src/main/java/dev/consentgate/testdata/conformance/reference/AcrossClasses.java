package dev.consentgate.testdata.conformance.reference;

import dev.consentgate.testdata.world.Bucket;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.UUID;

/** One class stores media and hands the key to another. */
final class AcrossClasses {
  private AcrossClasses() {}

  private static final class Storing {
    private final Bucket bucket;

    Storing(Bucket bucket) {
      this.bucket = bucket;
    }

    String store(byte[] content) {
      String key = UUID.randomUUID().toString();
      bucket.put("photos", key, content);
      return key;
    }
  }

  private static final class Publishing {
    private final Courier courier;

    Publishing(Courier courier) {
      this.courier = courier;
    }

    void publish(String key) {
      // MISSING: UnconsentedMediaSharing: media is not followed by the key it was stored under
      courier.fetch("photos", key);
    }

    void publishText(String key) {
      courier.fetch("texts", key);
    }
  }

  void run(Bucket bucket, Courier courier, Photo photo) {
    String key = new Storing(bucket).store(photo.getBytes());
    Publishing publishing = new Publishing(courier);
    publishing.publish(key);
    publishing.publishText("terms");
  }
}
