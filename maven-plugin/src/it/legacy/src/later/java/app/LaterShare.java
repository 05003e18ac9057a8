package app;

/** Shares a photo with the partner. */
final class LaterShare {

  private final Partner partner;

  LaterShare(Partner partner) {
    this.partner = partner;
  }

  void share(Photo photo) {
    partner.send(photo.content());
  }
}
