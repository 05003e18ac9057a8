package dev.consentgate.testdata.world;

/** The own store of content, each piece under the name of a bucket and a key. */
public interface Bucket {
  /** Stores content under a key. */
  void put(String bucket, String key, byte[] content);

  /** The content under a key. */
  byte[] get(String bucket, String key);

  /** An address from which others can fetch what lies under the key. */
  String link(String bucket, String key);
}
