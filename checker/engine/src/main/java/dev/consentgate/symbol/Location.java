package dev.consentgate.symbol;

import java.util.Comparator;

/**
 * A place in a source file: line and column start at 1, {@code offset} is the character offset that
 * the front-end uses to find its own tree again, or -1.
 */
public record Location(String file, int line, int column, int offset)
    implements Comparable<Location> {

  /** A place that no source file holds: generated or library code. */
  public static final Location NONE = new Location("", 0, 0, -1);

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::offset);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** The last segment of the file's path, as messages show it. */
  public String fileName() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  @Override
  public String toString() {
    return fileName() + ":" + line;
  }
}
