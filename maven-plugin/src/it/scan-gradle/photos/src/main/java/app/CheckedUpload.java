package app;

class CheckedUpload {
  private final Consents consents;
  private final Partner partner;

  CheckedUpload(Consents consents, Partner partner) {
    this.consents = consents;
    this.partner = partner;
  }

  void send(Photo photo) {
    if (consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
      partner.send(photo.content());
    }
  }
}
