package app;

/** Shares a photo with the partner. */
final class UncheckedShare {

  private final Partner partner;

  UncheckedShare(Partner partner) {
    this.partner = partner;
  }

  void share(Photo photo) {
    partner.send(photo.content());
  }
}
