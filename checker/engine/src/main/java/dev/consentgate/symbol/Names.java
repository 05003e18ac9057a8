package dev.consentgate.symbol;

/** Rules of Java's binary names that several symbols share. */
public final class Names {

  private Names() {}

  /** The name behind the last {@code .} or {@code $}; the whole name when there is neither. */
  public static String simple(String binaryName) {
    int cut = Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$'));
    return binaryName.substring(cut + 1);
  }

  /** The package of a binary name; empty for the unnamed package. */
  public static String packageOf(String binaryName) {
    int cut = binaryName.lastIndexOf('.');
    return cut < 0 ? "" : binaryName.substring(0, cut);
  }
}
