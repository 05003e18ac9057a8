package dev.consentgate.testdata.conformance.async;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.Timer;
import java.util.TimerTask;

/** Media is sent by threads and timers. */
final class Threads {
  private Threads() {}

  private static final class Sender extends Thread {
    private final Courier courier;
    private final byte[] content;
    private final String label;

    Sender(Courier courier, byte[] content, String label) {
      this.courier = courier;
      this.content = content;
      this.label = label;
    }

    @Override
    public void run() {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
      courier.sendText(label);
    }
  }

  private static final class Task implements Runnable {
    private final Courier courier;
    private final byte[] content;

    Task(Courier courier, byte[] content) {
      this.courier = courier;
      this.content = content;
    }

    @Override
    public void run() {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void subclass(Courier courier, Photo photo) {
    new Sender(courier, photo.getBytes(), "photo " + photo.getId()).start();
  }

  void runnable(Courier courier, Photo photo) {
    new Thread(new Task(courier, photo.getBytes())).start();
  }

  void lambda(PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    new Thread(() -> partner.send(photo)).start();
  }

  void timer(Timer timer, PartnerClient partner, Photo photo) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            // BUG: Diagnostic contains: UnconsentedMediaSharing
            partner.send(photo);
          }
        },
        1000);
  }

  void labelOnly(Courier courier, Photo photo) {
    String label = "photo " + photo.getId();
    new Thread(() -> courier.sendText(label)).start();
  }
}
