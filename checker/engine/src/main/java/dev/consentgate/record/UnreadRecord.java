package dev.consentgate.record;

/** A file or an entry of the class path that took no part, and why. */
public record UnreadRecord(String file, String reason) implements Comparable<UnreadRecord> {

  @Override
  public int compareTo(UnreadRecord other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : reason.compareTo(other.reason);
  }
}
