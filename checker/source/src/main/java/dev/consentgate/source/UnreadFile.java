package dev.consentgate.source;

/** A file of the sources that took no part in the analysis, and why. */
public record UnreadFile(String file, String reason) implements Comparable<UnreadFile> {

  @Override
  public int compareTo(UnreadFile other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : reason.compareTo(other.reason);
  }

  @Override
  public String toString() {
    return file + ": " + reason;
  }
}
