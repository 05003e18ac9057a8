package app;

/** A slip that the team's own Error Prone finds. */
final class UncheckedTitle {

  String of(Photo photo) {
    if (photo == null) {
      new IllegalArgumentException("photo");
    }
    return "by " + photo.ownerId();
  }
}
