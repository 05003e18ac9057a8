package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Inner classes read the fields around them. */
final class InnerClasses {
  private InnerClasses() {}

  private static final class Album {
    private byte[] cover = new byte[0];
    private byte[] back = new byte[0];

    private final class Page {
      byte[] front() {
        return cover;
      }

      byte[] rear() {
        return back;
      }
    }

    Page page() {
      return new Page();
    }
  }

  void outerField(Courier courier, Photo photo) {
    Album album = new Album();
    album.cover = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(album.page().front());
    courier.sendBytes(album.page().rear());
  }

  void otherAlbum(Courier courier, Photo photo) {
    Album album = new Album();
    Album other = new Album();
    album.cover = photo.getBytes();
    courier.sendBytes(other.page().front());
  }

  void qualified(Courier courier, Photo photo) {
    Album album = new Album();
    Album.Page page = album.new Page();
    album.cover = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(page.front());
  }
}
