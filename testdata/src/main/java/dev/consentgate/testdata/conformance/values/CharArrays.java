package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Arrays;
import java.util.Base64;

/** Content stands in arrays of characters. */
final class CharArrays {
  private CharArrays() {}

  void filled(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    char[] characters = new char[100];
    text.getChars(0, 100, characters, 0);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(String.valueOf(characters));
  }

  void copied(Courier courier, Photo photo) {
    char[] characters = Base64.getEncoder().encodeToString(photo.getBytes()).toCharArray();
    char[] copy = Arrays.copyOf(characters, characters.length);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(String.copyValueOf(copy));
  }

  void reversed(Courier courier, Photo photo) {
    char[] characters = Base64.getEncoder().encodeToString(photo.getBytes()).toCharArray();
    for (int left = 0, right = characters.length - 1; left < right; left++, right--) {
      char spare = characters[left];
      characters[left] = characters[right];
      characters[right] = spare;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(new String(characters));
  }

  void masked(Courier courier, Photo photo) {
    char[] characters = new char[photo.getBytes().length];
    Arrays.fill(characters, '*');
    courier.sendText(new String(characters));
  }
}
