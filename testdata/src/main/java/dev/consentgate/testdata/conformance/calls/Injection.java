package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Implementations come from outside, through constructors and setters. */
final class Injection {
  private Injection() {}

  private interface Packer {
    String pack(Photo photo);
  }

  private static final class Base64Packer implements Packer {
    @Override
    public String pack(Photo photo) {
      return Base64.getEncoder().encodeToString(photo.getBytes());
    }
  }

  private interface Namer {
    String name(Photo photo);
  }

  private static final class NumberNamer implements Namer {
    @Override
    public String name(Photo photo) {
      return "no. " + photo.getId();
    }
  }

  private static final class Delivery {
    private final Packer packer;
    private final Courier courier;
    private Namer namer;

    Delivery(Packer packer, Courier courier) {
      this.packer = packer;
      this.courier = courier;
    }

    void setNamer(Namer namer) {
      this.namer = namer;
    }

    void deliver(Photo photo) {
      courier.sendText(namer.name(photo));
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(packer.pack(photo));
    }
  }

  Delivery delivery(Packer packer, Courier courier, Namer namer) {
    Delivery delivery = new Delivery(packer, courier);
    delivery.setNamer(namer);
    return delivery;
  }
}
