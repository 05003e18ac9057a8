package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** An embedding is made of content by hand. */
final class Vectors {
  private Vectors() {}

  private static float[] embed(byte[] content) {
    float[] vector = new float[16];
    for (int index = 0; index < content.length; index++) {
      vector[index % 16] += content[index] / 255f;
    }
    return vector;
  }

  private static float[] zeros(byte[] content) {
    return new float[content.length / 16];
  }

  private static double norm(float[] vector) {
    double sum = 0;
    for (float each : vector) {
      sum += each * each;
    }
    return Math.sqrt(sum);
  }

  void embedded(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(embed(photo.getBytes()));
  }

  void empty(Courier courier, Photo photo) {
    courier.sendObject(zeros(photo.getBytes()));
  }

  void normed(Courier courier, Photo photo) {
    // MISSING: UnconsentedMediaSharing: a number read from content is not followed
    courier.sendText("norm " + norm(embed(photo.getBytes())));
  }
}
