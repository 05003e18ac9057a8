package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media travels in objects with getters and setters. */
final class DataObjects {
  private DataObjects() {}

  private static final class Profile {
    private String name = "";
    private byte[] picture = new byte[0];

    String getName() {
      return name;
    }

    void setName(String name) {
      this.name = name;
    }

    byte[] getPicture() {
      return picture;
    }

    void setPicture(byte[] picture) {
      this.picture = picture;
    }
  }

  void taken(Courier courier, Photo photo) {
    Profile profile = new Profile();
    profile.setPicture(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(profile.getPicture());
  }

  void otherField(Courier courier, Photo photo, String name) {
    Profile profile = new Profile();
    profile.setPicture(photo.getBytes());
    profile.setName(name);
    courier.sendText(profile.getName());
  }

  void whole(Courier courier, Photo photo) {
    Profile profile = new Profile();
    profile.setPicture(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(profile);
  }

  void overwritten(Courier courier, Photo photo) {
    Profile profile = new Profile();
    profile.setPicture(photo.getBytes());
    profile.setPicture(new byte[0]);
    courier.sendBytes(profile.getPicture());
  }

  void otherObject(Courier courier, Photo photo) {
    Profile profile = new Profile();
    Profile other = new Profile();
    profile.setPicture(photo.getBytes());
    courier.sendBytes(other.getPicture());
  }
}
