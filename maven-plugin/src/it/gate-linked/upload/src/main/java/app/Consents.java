package app;

/** What members allowed. */
public interface Consents {
  boolean hasConsent(String member, Purpose purpose);
}
