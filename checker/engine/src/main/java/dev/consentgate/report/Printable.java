package dev.consentgate.report;

/**
 * Text from the analysed sources without what would move a terminal's cursor or turn the direction
 * of writing.
 */
final class Printable {

  private Printable() {}

  /** One line. */
  static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
  }

  /** Several lines; line feeds stay. */
  static String lines(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n]]", "?");
  }
}
