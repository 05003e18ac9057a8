package dev.consentgate.testdata.world.voice;

/** The answer to an inquiry. */
public interface Decision {
  /** True only if the member allows it. */
  boolean permitted();

  /** Why, for the log. */
  String reason();
}
