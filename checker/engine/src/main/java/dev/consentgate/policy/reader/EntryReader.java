package dev.consentgate.policy.reader;

/** Reads one entry of a section. */
@FunctionalInterface
interface EntryReader {

  /** Adds what the entry declares to the policy, or an error to the problems. */
  void read(Fields entry);
}
