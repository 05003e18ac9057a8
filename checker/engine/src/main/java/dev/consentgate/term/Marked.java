package dev.consentgate.term;

/**
 * Something that tells in one word which terms it may mention.
 *
 * <p>Each term, each accessor's name and each abstract object owns one of 64 bits; the marks of a
 * whole are the union of the marks of its parts. An absent bit proves that nothing inside mentions
 * its owner; a present one proves nothing. (Bloom 1970, with one hash function.)
 */
public interface Marked {

  /** The union of the marks of all parts. */
  long marks();

  /** The bit of a thing with this hash code. */
  static long bit(int hash) {
    return 1L << ((hash * 0x9E3779B9) >>> 26);
  }
}
