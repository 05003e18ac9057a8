package app;

interface Consents {
  boolean hasConsent(String user, Purpose purpose);
}
