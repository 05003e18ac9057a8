package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Content goes through the rarer streams. */
final class MoreStreams {
  private MoreStreams() {}

  void sequence(Courier courier, Photo photo, byte[] logo) throws IOException {
    InputStream both =
        new SequenceInputStream(
            new ByteArrayInputStream(logo), new ByteArrayInputStream(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(both.readAllBytes());
  }

  void dataInput(Courier courier, Photo photo) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(photo.getBytes()));
    byte[] content = new byte[100];
    in.readFully(content);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }

  void unzipped(Courier courier, Photo photo) throws IOException {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(photo.getBytes()));
    in.getNextEntry();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(in.readAllBytes());
  }

  void gunzipped(Courier courier, Photo photo) throws IOException {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendStream(new GZIPInputStream(new ByteArrayInputStream(photo.getBytes())));
  }

  void objects(Courier courier, Photo photo) throws IOException, ClassNotFoundException {
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(in.readObject());
  }

  void available(Courier courier, Photo photo) throws IOException {
    InputStream in = new ByteArrayInputStream(photo.getBytes());
    courier.sendText("left " + in.available());
  }

  void closed(Courier courier, Photo photo, byte[] logo) throws IOException {
    InputStream in = new ByteArrayInputStream(photo.getBytes());
    in.close();
    in = new ByteArrayInputStream(logo);
    courier.sendStream(in);
  }
}
