package dev.consentgate.testdata.conformance.reflection;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A handler stands behind an interface. */
final class Proxies {
  private Proxies() {}

  private interface Keeper {
    byte[] keep(byte[] content);
  }

  private static final class Passing implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
      return arguments[0];
    }
  }

  void passing(Courier courier, Photo photo) {
    Keeper keeper =
        (Keeper)
            Proxy.newProxyInstance(
                Keeper.class.getClassLoader(), new Class<?>[] {Keeper.class}, new Passing());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(keeper.keep(photo.getBytes()));
  }
}
