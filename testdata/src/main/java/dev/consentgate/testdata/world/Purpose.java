package dev.consentgate.testdata.world;

/** What a person can be asked to agree to. */
public enum Purpose {
  AI_TRAINING,
  PARTNER_SHARING,
  BIOMETRIC_TEMPLATE,
  TERMS_OF_SERVICE,
  MARKETING,
  ANALYTICS
}
