package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Controller, service and client wrapper, as in real applications. */
final class Middlemen {
  private Middlemen() {}

  private static final class UploadController {
    private final UploadService service;

    UploadController(UploadService service) {
      this.service = service;
    }

    void upload(Photo photo, String caption) {
      service.handle(new Command(photo.getBytes(), caption));
    }
  }

  private record Command(byte[] content, String caption) {}

  private interface UploadService {
    void handle(Command command);
  }

  private static final class ForwardingService implements UploadService {
    private final Gateway gateway;

    ForwardingService(Gateway gateway) {
      this.gateway = gateway;
    }

    @Override
    public void handle(Command command) {
      gateway.deliver(Base64.getEncoder().encodeToString(command.content()));
      gateway.describe(command.caption());
    }
  }

  private static final class Gateway {
    private final Courier courier;

    Gateway(Courier courier) {
      this.courier = courier;
    }

    void deliver(String payload) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText("{\"image\":\"" + payload + "\"}");
    }

    void describe(String caption) {
      courier.sendText(caption);
    }
  }

  void run(Courier courier, Photo photo) {
    new UploadController(new ForwardingService(new Gateway(courier))).upload(photo, "sea");
  }
}
