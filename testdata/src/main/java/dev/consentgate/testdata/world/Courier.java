package dev.consentgate.testdata.world;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Another company's client that takes content in any form: whatever it is given has been shared.
 */
public interface Courier {
  /** Shares a text. */
  void sendText(String text);

  /** Shares bytes. */
  void sendBytes(byte[] bytes);

  /** Shares what can be read from a stream. */
  void sendStream(InputStream stream);

  /** Shares the content of a file. */
  void sendFile(Path file);

  /** Shares an object with all that it holds. */
  void sendObject(Object object);

  /** Lets the other company fetch what is stored under a key. */
  void fetch(String bucket, String key);

  /** Lets the other company fetch what is found at an address. */
  void fetchFrom(String address);
}
