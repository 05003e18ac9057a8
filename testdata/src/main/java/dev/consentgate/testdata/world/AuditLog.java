package dev.consentgate.testdata.world;

/** A log inside the house; nothing leaves through it. */
public interface AuditLog {
  /** Notes what happened. */
  void note(String line);
}
