package dev.consentgate.benchmark;

/** What one compilation used: processor time (user and system), peak memory; and what it said. */
record Measurement(long cpuMillis, long peakKilobytes, long warnings) {

  /** Reads the line that a {@link Compilation} ends with. */
  static Measurement parse(String line) {
    String[] numbers = line.substring(Compilation.MARK.length()).strip().split(" ", -1);
    return new Measurement(
        Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
  }
}
