package web;

import app.Guard;
import app.Photo;

/** Has the other module ask, and sends nothing. */
final class GuardedShare {

  private final Guard guard;

  GuardedShare(Guard guard) {
    this.guard = guard;
  }

  void share(Photo photo) {
    guard.require(photo);
  }
}
