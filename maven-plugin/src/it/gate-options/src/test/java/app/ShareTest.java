package app;

/** Shares a photo with the partner. */
final class ShareTest {

  private final Partner partner;

  ShareTest(Partner partner) {
    this.partner = partner;
  }

  void share(Photo photo) {
    partner.send(photo.content());
  }
}
