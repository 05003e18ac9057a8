package app;

/** Leaves it to its callers to ask. */
public final class Upload {

  private final Partner partner;

  public Upload(Partner partner) {
    this.partner = partner;
  }

  public void send(Photo photo) {
    partner.send(photo.content());
  }
}
