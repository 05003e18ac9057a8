package dev.consentgate.policy;

/** The class of a sink, which one setting of the policy can move as a whole. */
public enum SinkClass {
  /** A model is trained, or a data set for training is written. */
  TRAINING("training", true),
  /** A face, voice or other biometric template is made or kept. */
  TEMPLATE("template", true),
  /** A vendor of vision, speech or language models looks at the media. */
  AI_VENDOR("ai-vendor", true),
  /** A social or advertising platform gets the media. */
  PLATFORM("platform", true),
  /** A host that the code names, or that nobody knows. */
  NETWORK("network", true),
  /** The project's own recipient, declared by its policy. */
  PARTNER("partner", true),
  /** Plain storage in one's own bucket, disk or database. */
  STORAGE("storage", false),
  /** A message queue or topic. */
  QUEUE("queue", false),
  /** Electronic mail. */
  MAIL("mail", false);

  private final String key;
  private final boolean needsConsent;

  SinkClass(String key, boolean needsConsent) {
    this.key = key;
    this.needsConsent = needsConsent;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }

  /** Whether flows need consent by default; the others are inventory, a warning at most. */
  public boolean needsConsent() {
    return needsConsent;
  }
}
