package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;

/** Functions are composed. */
final class Composed {
  private Composed() {}

  void andThen(Courier courier, Photo photo) {
    Function<Photo, byte[]> read = Photo::getBytes;
    Function<Photo, String> form = read.andThen(bytes -> Base64.getEncoder().encodeToString(bytes));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.apply(photo));
  }

  void andThenLength(Courier courier, Photo photo) {
    Function<Photo, byte[]> read = Photo::getBytes;
    Function<Photo, Integer> measure = read.andThen(bytes -> bytes.length);
    courier.sendText("size " + measure.apply(photo));
  }

  void compose(Courier courier, Photo photo) {
    Function<byte[], String> encode = bytes -> Base64.getEncoder().encodeToString(bytes);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(encode.compose(Photo::getBytes).apply(photo));
  }

  void curried(Courier courier, Photo photo) {
    Function<Photo, Function<String, String>> form =
        each -> prefix -> prefix + Base64.getEncoder().encodeToString(each.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.apply(photo).apply("image="));
  }

  void curriedCaption(Courier courier, Photo photo) {
    Function<Photo, Function<String, String>> form = each -> prefix -> prefix + each.getId();
    courier.sendText(form.apply(photo).apply("image="));
  }

  void supplierOfSupplier(Courier courier, Photo photo) {
    Supplier<Supplier<byte[]>> outer = () -> photo::getBytes;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(outer.get().get());
  }
}
