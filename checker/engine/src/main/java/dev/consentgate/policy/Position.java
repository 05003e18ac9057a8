package dev.consentgate.policy;

/** A place in a text file; line and column count from one, zero meaning the file as a whole. */
public record Position(String file, int line, int column) implements Comparable<Position> {

  /** The file as a whole. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
