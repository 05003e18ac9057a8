package dev.consentgate.record;

/**
 * A module that was not judged as a whole, as it is now: what is reported of it may be incomplete.
 *
 * @param reason one sentence for a user
 */
public record UnjudgedRecord(String module, String reason) implements Comparable<UnjudgedRecord> {

  @Override
  public int compareTo(UnjudgedRecord other) {
    int byModule = module.compareTo(other.module);
    return byModule != 0 ? byModule : reason.compareTo(other.reason);
  }
}
