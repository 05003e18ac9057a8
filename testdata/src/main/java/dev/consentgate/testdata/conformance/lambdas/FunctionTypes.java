package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Functions of all the kinds there are. */
final class FunctionTypes {
  private FunctionTypes() {}

  private interface Shortener {
    String shorten(String text, int length);
  }

  void biFunction(Courier courier, Photo photo) {
    BiFunction<String, byte[], String> form =
        (prefix, content) -> prefix + Base64.getEncoder().encodeToString(content);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.apply("image=", photo.getBytes()));
  }

  void biFunctionOther(Courier courier, Photo photo) {
    BiFunction<String, byte[], String> form = (prefix, content) -> prefix + content.length;
    courier.sendText(form.apply("image=", photo.getBytes()));
  }

  void unary(Courier courier, Photo photo) {
    UnaryOperator<byte[]> copy = byte[]::clone;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(copy.apply(photo.getBytes()));
  }

  void identity(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(Function.identity().apply(photo));
  }

  void ownInterface(Courier courier, Photo photo) {
    Shortener head = (text, length) -> text.substring(0, length);
    Shortener dots = (text, length) -> ".".repeat(length);
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(head.shorten(text, 10));
    courier.sendText(dots.shorten(text, 10));
  }

  void predicate(Courier courier, Photo photo) {
    Predicate<Photo> large = each -> each.getBytes().length > 1000;
    courier.sendText("large " + large.negate().test(photo));
  }

  void consumer(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    Consumer<byte[]> send = courier::sendBytes;
    Consumer<byte[]> count = content -> courier.sendText("bytes " + content.length);
    send.accept(photo.getBytes());
    count.accept(photo.getBytes());
  }

  void consumerChain(Courier courier, Photo photo) {
    Consumer<byte[]> count = content -> courier.sendText("bytes " + content.length);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    count.andThen(content -> courier.sendBytes(content)).accept(photo.getBytes());
  }
}
