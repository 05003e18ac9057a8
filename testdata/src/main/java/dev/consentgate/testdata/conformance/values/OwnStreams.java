package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Streams are written by hand. */
final class OwnStreams {
  private OwnStreams() {}

  private static final class Counting extends FilterOutputStream {
    private long count;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }

  private static final class Swallowing extends OutputStream {
    private long count;

    @Override
    public void write(int each) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }

  void counting(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    Counting out = new Counting(target);
    out.write(photo.getBytes(), 0, 10);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
    courier.sendText("bytes " + out.count);
  }

  void swallowing(Courier courier, Photo photo) throws IOException {
    Swallowing out = new Swallowing();
    out.write(photo.getBytes(), 0, 10);
    courier.sendText("bytes " + out.count);
  }
}
