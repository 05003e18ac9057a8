package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Trainer;

/** Media leaves by the shortest ways, or something else does. */
final class Direct {
  private Direct() {}

  void flow(PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(photo);
  }

  void bytesFlow(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(photo.getBytes());
  }

  void trainingFlow(Trainer trainer, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaTraining
    trainer.train(photo);
  }

  void captionOnly(Courier courier, Photo photo, String caption) {
    courier.sendText(caption);
  }

  void idOnly(Courier courier, Photo photo) {
    courier.sendText("photo " + photo.getId());
  }

  void lengthOnly(Courier courier, Photo photo) {
    courier.sendText("size " + photo.getBytes().length);
  }
}
