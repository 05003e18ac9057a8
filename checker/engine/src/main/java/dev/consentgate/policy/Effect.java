package dev.consentgate.policy;

import java.util.List;

/** What a recipient does with the media it gets. */
public enum Effect {
  /** It looks at the media for one answer and keeps nothing. */
  TRANSIENT_INFERENCE("transient-inference"),
  /** It keeps the media. */
  STORES_MEDIA("stores-media"),
  /** It keeps a biometric template made of the media. */
  STORES_TEMPLATE("stores-template"),
  /** It trains a model with the media. */
  TRAINS("trains"),
  /** People look at the media to label it. */
  HUMAN_ANNOTATES("human-annotates"),
  /** The media becomes visible to the public or to other users. */
  PUBLISHES("publishes"),
  /** Nobody knows; judged as sharing. */
  UNKNOWN("unknown");

  private final String key;

  Effect(String key) {
    this.key = key;
  }

  /** The word used in files and reports. */
  public String key() {
    return key;
  }

  /** The purposes that consent must cover where a sink declares none; all of them are needed. */
  public List<String> requiredPurposes() {
    return switch (this) {
      case TRAINS -> List.of(Purposes.TRAINING);
      case STORES_TEMPLATE -> List.of(Purposes.BIOMETRIC_TEMPLATE);
      default -> List.of(Purposes.SHARING);
    };
  }
}
