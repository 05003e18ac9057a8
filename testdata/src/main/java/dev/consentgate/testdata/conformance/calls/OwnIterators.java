package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A class can be looped over. */
final class OwnIterators {
  private OwnIterators() {}

  private static final class Pages implements Iterable<byte[]> {
    private final List<byte[]> pages = new ArrayList<>();

    void add(byte[] page) {
      pages.add(page);
    }

    @Override
    public Iterator<byte[]> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < pages.size();
        }

        @Override
        public byte[] next() {
          return pages.get(next++);
        }
      };
    }
  }

  private static final class Numbers implements Iterable<String> {
    private final Pages pages;

    Numbers(Pages pages) {
      this.pages = pages;
    }

    @Override
    public Iterator<String> iterator() {
      Iterator<byte[]> each = pages.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public String next() {
          return "page of " + each.next().length;
        }
      };
    }
  }

  void pages(Courier courier, Photo photo) {
    Pages pages = new Pages();
    pages.add(photo.getBytes());
    for (byte[] page : pages) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(page);
    }
  }

  void numbers(Courier courier, Photo photo) {
    Pages pages = new Pages();
    pages.add(photo.getBytes());
    for (String number : new Numbers(pages)) {
      courier.sendText(number);
    }
  }
}
