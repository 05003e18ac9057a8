package app;

/** Shares a photo with the partner. */
final class CheckedShare {

  private final Consents consents;
  private final Partner partner;

  CheckedShare(Consents consents, Partner partner) {
    this.consents = consents;
    this.partner = partner;
  }

  void share(Photo photo) {
    if (consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
      partner.send(photo.content());
    }
  }
}
