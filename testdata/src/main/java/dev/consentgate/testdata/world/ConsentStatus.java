package dev.consentgate.testdata.world;

/** The answer of a consent query; only {@link #GRANTED} allows. */
public enum ConsentStatus {
  GRANTED,
  DENIED,
  UNKNOWN
}
