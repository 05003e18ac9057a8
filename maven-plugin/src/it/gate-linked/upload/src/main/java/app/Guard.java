package app;

/** Asks on behalf of others. */
public final class Guard {

  private final Consents consents;

  public Guard(Consents consents) {
    this.consents = consents;
  }

  public void require(Photo photo) {
    if (!consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
      throw new IllegalStateException("not allowed");
    }
  }
}
