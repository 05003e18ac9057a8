package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Handlers pass on what they do not handle. */
final class ChainOfResponsibility {
  private ChainOfResponsibility() {}

  private abstract static class Handler {
    private Handler next;

    Handler before(Handler next) {
      this.next = next;
      return this;
    }

    void handle(Photo photo) {
      if (next != null) {
        next.handle(photo);
      }
    }
  }

  private static final class Counting extends Handler {
    private int count;

    @Override
    void handle(Photo photo) {
      count++;
      super.handle(photo);
    }
  }

  private static final class Sending extends Handler {
    private final Courier courier;

    Sending(Courier courier) {
      this.courier = courier;
    }

    @Override
    void handle(Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  private static final class Naming extends Handler {
    private final Courier courier;

    Naming(Courier courier) {
      this.courier = courier;
    }

    @Override
    void handle(Photo photo) {
      courier.sendText("no. " + photo.getId());
      super.handle(photo);
    }
  }

  void run(Courier courier, Photo photo) {
    Handler chain = new Counting().before(new Naming(courier).before(new Sending(courier)));
    chain.handle(photo);
  }
}
