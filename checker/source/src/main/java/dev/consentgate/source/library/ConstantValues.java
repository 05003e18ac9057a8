package dev.consentgate.source.library;

import org.jspecify.annotations.Nullable;

/** Constant values as class files store them, given back their declared type. */
final class ConstantValues {

  private ConstantValues() {}

  static @Nullable Object of(String descriptor, @Nullable Object value) {
    if (!(value instanceof Integer number)) {
      return value;
    }
    return switch (descriptor) {
      case "Z" -> number != 0;
      case "C" -> (char) number.intValue();
      case "B" -> number.byteValue();
      case "S" -> number.shortValue();
      default -> number;
    };
  }
}
