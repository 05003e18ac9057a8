package dev.consentgate.testdata;

/**
 * One fixture: a Java file that compiles against the small world and says in comments what is to be
 * found in it.
 *
 * @param path the file's path below the source root, with slashes
 * @param source the file's text
 */
public record Fixture(String path, String source) implements Comparable<Fixture> {
  /** Subject and behaviour, such as {@code loop/LeftOverFlag}. */
  public String name() {
    return path.substring(FixtureFiles.ROOT.length(), path.length() - ".java".length());
  }

  @Override
  public int compareTo(Fixture other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return name();
  }
}
