package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Wrappers stand before the client. */
final class Decorators {
  private Decorators() {}

  private interface Outlet {
    void write(byte[] content);
  }

  private static final class Direct implements Outlet {
    private final Courier courier;

    Direct(Courier courier) {
      this.courier = courier;
    }

    @Override
    public void write(byte[] content) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  private static final class Logging implements Outlet {
    private final Outlet inner;
    private final AuditLog log;

    Logging(Outlet inner, AuditLog log) {
      this.inner = inner;
      this.log = log;
    }

    @Override
    public void write(byte[] content) {
      log.note("bytes " + content.length);
      inner.write(content);
    }
  }

  private static final class Lengths implements Outlet {
    private final Courier courier;

    Lengths(Courier courier) {
      this.courier = courier;
    }

    @Override
    public void write(byte[] content) {
      courier.sendText("bytes " + content.length);
    }
  }

  void run(Courier courier, AuditLog log, Photo photo) {
    new Logging(new Direct(courier), log).write(photo.getBytes());
    new Logging(new Lengths(courier), log).write(photo.getBytes());
  }
}
