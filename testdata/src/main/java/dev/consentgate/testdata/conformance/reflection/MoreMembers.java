package dev.consentgate.testdata.conformance.reflection;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.lang.reflect.Constructor;

/** Fields, static methods and constructors are found by constant names. */
final class MoreMembers {
  private MoreMembers() {}

  public static final class Store {
    static byte[] kept = new byte[0];
    final byte[] content;
    String label = "";

    public Store(byte[] content) {
      this.content = content;
    }

    public static byte[] copy(byte[] content) {
      return content.clone();
    }

    public static byte[] blank(byte[] content) {
      return new byte[content.length];
    }
  }

  void readField(Courier courier, Photo photo) throws ReflectiveOperationException {
    Store store = new Store(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(Store.class.getDeclaredField("content").get(store));
    courier.sendObject(Store.class.getDeclaredField("label").get(store));
  }

  void staticMethods(Courier courier, Photo photo) throws ReflectiveOperationException {
    Object content = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(Store.class.getMethod("copy", byte[].class).invoke(null, content));
    courier.sendObject(Store.class.getMethod("blank", byte[].class).invoke(null, content));
  }

  void constructor(Courier courier, Photo photo) throws ReflectiveOperationException {
    Constructor<Store> constructor = Store.class.getConstructor(byte[].class);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(constructor.newInstance((Object) photo.getBytes()).content);
    courier.sendBytes(constructor.newInstance((Object) new byte[0]).content);
  }

  void unknownName(Courier courier, Photo photo, String name) throws ReflectiveOperationException {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(
        Store.class.getMethod(name, byte[].class).invoke(null, (Object) photo.getBytes()));
  }

  void nameBuilt(Courier courier, Photo photo) throws ReflectiveOperationException {
    String name = "bl";
    name = name.concat("ank");
    courier.sendObject(
        Store.class.getMethod(name, byte[].class).invoke(null, (Object) photo.getBytes()));
  }
}
