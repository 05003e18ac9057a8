package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Functions are stored, passed and returned. */
final class Stored {
  private Stored() {}

  private static Function<Photo, byte[]> reader() {
    return Photo::getBytes;
  }

  private static Function<Photo, byte[]> blank() {
    return photo -> new byte[10];
  }

  private static byte[] apply(Function<Photo, byte[]> function, Photo photo) {
    return function.apply(photo);
  }

  void returned(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(reader().apply(photo));
    courier.sendBytes(blank().apply(photo));
  }

  void passed(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(apply(reader(), photo));
    courier.sendBytes(apply(blank(), photo));
  }

  void captured(Courier courier, Photo photo, byte[] logo) {
    byte[] content = photo.getBytes();
    Supplier<byte[]> full = () -> content;
    Supplier<byte[]> other = () -> logo;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(full.get());
    courier.sendBytes(other.get());
  }

  void inMap(Courier courier, Photo photo) {
    Map<String, Function<Photo, String>> forms = new HashMap<>();
    forms.put("encoded", each -> Base64.getEncoder().encodeToString(each.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(forms.get("encoded").apply(photo));
  }

  void chosenFromMap(Courier courier, Photo photo) {
    Map<String, Function<Photo, String>> forms = new HashMap<>();
    forms.put("encoded", each -> Base64.getEncoder().encodeToString(each.getBytes()));
    forms.put("numbered", each -> "no. " + each.getId());
    courier.sendText(forms.get("numbered").apply(photo));
  }
}
