package dev.consentgate.testdata.world.voice;

/** What a member can be asked for, as the consent service writes it. */
public final class Scopes {
  public static final String TRAINING = "voice.training";
  public static final String PARTNERS = "voice.partners";
  public static final String IMPROVE = "voice.improve";
  public static final String TERMS = "voice.terms";

  private Scopes() {}
}
