package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

/** Content goes through buffers and channels. */
final class Buffers {
  private Buffers() {}

  void wrapped(Courier courier, Photo photo) {
    ByteBuffer buffer = ByteBuffer.wrap(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(buffer.array());
  }

  void put(Courier courier, Photo photo) {
    ByteBuffer buffer = ByteBuffer.allocate(1000);
    buffer.putLong(photo.getId()).put(photo.getBytes());
    buffer.flip();
    byte[] copy = new byte[buffer.remaining()];
    buffer.get(copy);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(copy);
  }

  void idOnly(Courier courier, Photo photo) {
    ByteBuffer buffer = ByteBuffer.allocate(1000);
    buffer.putLong(photo.getId());
    buffer.putInt(photo.getBytes().length);
    buffer.flip();
    courier.sendBytes(buffer.array());
  }

  void decoded(Courier courier, Photo photo) {
    CharBuffer text = StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void channel(Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    WritableByteChannel channel = Channels.newChannel(target);
    channel.write(ByteBuffer.wrap(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void readChannel(Courier courier, Photo photo) throws IOException {
    ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(photo.getBytes()));
    ByteBuffer buffer = ByteBuffer.allocate(1000);
    channel.read(buffer);
    buffer.flip();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(buffer.array());
  }
}
