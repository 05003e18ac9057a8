package dev.consentgate.testdata.conformance.decisions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** A helper class decides by what it is given. */
final class InnerHelpers {
  private InnerHelpers() {}

  private final class Inner {
    String both(String text) {
      return new Deeper().second(text);
    }

    String none(String text) {
      return "length " + text.length();
    }
  }

  private final class Deeper {
    String second(String text) {
      return "[" + text + "]";
    }
  }

  private interface Thing {
    String doSomething(String text);
  }

  private static final class Thing1 implements Thing {
    @Override
    public String doSomething(String text) {
      return text;
    }
  }

  private static final class Thing2 implements Thing {
    @Override
    public String doSomething(String text) {
      return new StringBuilder("nothing of ").append(text.length()).toString();
    }
  }

  private static Thing thing(String name) {
    return name.equals("one") ? new Thing1() : new Thing2();
  }

  void inner(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(new Inner().both(text));
    courier.sendText(new Inner().none(text));
  }

  void one(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(thing("one").doSomething(text));
  }

  void two(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText(thing("two").doSomething(text));
  }
}
