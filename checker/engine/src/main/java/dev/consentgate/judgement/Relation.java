package dev.consentgate.judgement;

/**
 * How the person a check asked about relates to the owner of the media.
 *
 * @param kind whether they are shown to be the same, shown to differ, or neither
 * @param words who was asked, for a message; empty when the owner was
 */
public record Relation(Kind kind, String words) {

  static final Relation SAME = new Relation(Kind.SAME, "");

  /** What is shown. */
  public enum Kind {
    SAME,
    DIFFERENT,
    CANNOT_TELL
  }

  static Relation different(String words) {
    return new Relation(Kind.DIFFERENT, words);
  }

  static Relation cannotTell(String words) {
    return new Relation(Kind.CANNOT_TELL, words);
  }
}
