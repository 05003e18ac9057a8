package dev.consentgate.record;

import java.util.Comparator;

/**
 * A place in a source file: the path with {@code /}, relative to the root of the sources where the
 * file lies below it; line and column start at 1, 0 where they are not known.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
