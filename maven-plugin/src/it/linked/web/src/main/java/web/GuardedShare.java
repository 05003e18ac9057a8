package web;

import app.Guard;
import app.Photo;
import app.Upload;

/** Has the other module ask. */
final class GuardedShare {

  private final Guard guard;
  private final Upload upload;

  GuardedShare(Guard guard, Upload upload) {
    this.guard = guard;
    this.upload = upload;
  }

  void share(Photo photo) {
    guard.require(photo);
    upload.send(photo);
  }
}
