package dev.consentgate.testdata.conformance.reflection;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Methods and classes are looked up by constant names. */
final class ConstantNames {
  private ConstantNames() {}

  public static final class Target {
    private byte[] content = new byte[0];

    public byte[] pass(byte[] content) {
      return content;
    }

    public byte[] drop(byte[] content) {
      return new byte[content.length];
    }

    public void forward(Courier courier, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }

    public byte[] content() {
      return content;
    }
  }

  void passed(Courier courier, Photo photo) throws ReflectiveOperationException {
    Method method = Target.class.getMethod("pass", byte[].class);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(method.invoke(new Target(), (Object) photo.getBytes()));
  }

  void dropped(Courier courier, Photo photo) throws ReflectiveOperationException {
    Method method = Target.class.getMethod("drop", byte[].class);
    courier.sendObject(method.invoke(new Target(), (Object) photo.getBytes()));
  }

  void sending(Courier courier, Photo photo) throws ReflectiveOperationException {
    Method method = Target.class.getMethod("forward", Courier.class, Photo.class);
    method.invoke(new Target(), courier, photo);
  }

  void made(Courier courier, Photo photo) throws ReflectiveOperationException {
    Target target = Target.class.getDeclaredConstructor().newInstance();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.pass(photo.getBytes()));
    courier.sendBytes(target.drop(photo.getBytes()));
  }

  void field(Courier courier, Photo photo) throws ReflectiveOperationException {
    Target target = new Target();
    Field field = Target.class.getDeclaredField("content");
    field.set(target, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.content());
  }
}
