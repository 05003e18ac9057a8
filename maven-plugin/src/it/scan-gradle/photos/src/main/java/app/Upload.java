package app;

class Upload {
  private final Partner partner;

  Upload(Partner partner) {
    this.partner = partner;
  }

  void send(Photo photo) {
    partner.send(photo.content());
  }
}
