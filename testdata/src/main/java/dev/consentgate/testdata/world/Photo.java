package dev.consentgate.testdata.world;

/** A photo: it belongs to its owner, and some other person may have uploaded it. */
public class Photo {
  private final long id;
  private UserId ownerId;
  private UserId uploaderId;
  private byte[] bytes;

  /** A photo of {@code ownerId}, uploaded by {@code uploaderId}. */
  public Photo(long id, UserId ownerId, UserId uploaderId, byte[] bytes) {
    this.id = id;
    this.ownerId = ownerId;
    this.uploaderId = uploaderId;
    this.bytes = bytes;
  }

  public long getId() {
    return id;
  }

  public UserId getOwnerId() {
    return ownerId;
  }

  public void setOwnerId(UserId ownerId) {
    this.ownerId = ownerId;
  }

  public UserId getUploaderId() {
    return uploaderId;
  }

  public void setUploaderId(UserId uploaderId) {
    this.uploaderId = uploaderId;
  }

  public byte[] getBytes() {
    return bytes;
  }

  public void setBytes(byte[] bytes) {
    this.bytes = bytes;
  }
}
