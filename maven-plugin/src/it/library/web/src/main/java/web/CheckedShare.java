package web;

import app.Consents;
import app.Photo;
import app.Purpose;
import app.Upload;

/** Shares a photo with the partner. */
final class CheckedShare {

  private final Consents consents;
  private final Upload upload;

  CheckedShare(Consents consents, Upload upload) {
    this.consents = consents;
    this.upload = upload;
  }

  void share(Photo photo) {
    if (consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
      upload.send(photo);
    }
  }
}
