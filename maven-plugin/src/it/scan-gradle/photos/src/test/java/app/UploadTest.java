package app;

class UploadTest {
  void sends(Partner partner, Photo photo) {
    partner.send(photo.content());
  }
}
