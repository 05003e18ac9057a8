package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Arrays;

/** Implementations of an interface, its default and static methods. */
final class Interfaces {
  private Interfaces() {}

  private interface Packing {
    byte[] pack(Photo photo);

    default byte[] twice(Photo photo) {
      byte[] once = pack(photo);
      byte[] both = Arrays.copyOf(once, 2 * once.length);
      System.arraycopy(once, 0, both, once.length, once.length);
      return both;
    }

    static byte[] none(Photo photo) {
      return new byte[photo.getBytes().length];
    }
  }

  private static final class Whole implements Packing {
    @Override
    public byte[] pack(Photo photo) {
      return photo.getBytes();
    }
  }

  private static final class Nothing implements Packing {
    @Override
    public byte[] pack(Photo photo) {
      return new byte[0];
    }
  }

  void whole(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(new Whole().twice(photo));
  }

  void nothing(Courier courier, Photo photo) {
    courier.sendBytes(new Nothing().twice(photo));
  }

  void staticNone(Courier courier, Photo photo) {
    courier.sendBytes(Packing.none(photo));
  }

  void injected(Courier courier, Photo photo, Packing packing) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(packing.pack(photo));
  }
}
