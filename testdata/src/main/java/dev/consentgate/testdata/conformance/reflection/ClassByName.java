package dev.consentgate.testdata.conformance.reflection;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.ServiceLoader;

/** Classes are found by their names. */
final class ClassByName {
  private ClassByName() {}

  public interface Form {
    String of(Photo photo);
  }

  public static final class Encoded implements Form {
    @Override
    public String of(Photo photo) {
      return Base64.getEncoder().encodeToString(photo.getBytes());
    }
  }

  void encoded(Courier courier, Photo photo) throws ReflectiveOperationException {
    Class<?> type =
        Class.forName("dev.consentgate.testdata.conformance.reflection.ClassByName$Encoded");
    Form form = (Form) type.getDeclaredConstructor().newInstance();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.of(photo));
  }

  void service(Courier courier, Photo photo) {
    for (Form form : ServiceLoader.load(Form.class)) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(form.of(photo));
    }
  }

  void nameOfClass(Courier courier, Photo photo) {
    courier.sendText(photo.getClass().getName());
  }
}
