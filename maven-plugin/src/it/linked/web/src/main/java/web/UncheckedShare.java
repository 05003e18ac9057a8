package web;

import app.Photo;
import app.Upload;

/** Nobody asks. */
final class UncheckedShare {

  private final Upload upload;

  UncheckedShare(Upload upload) {
    this.upload = upload;
  }

  void share(Photo photo) {
    upload.send(photo);
  }
}
