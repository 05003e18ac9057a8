package dev.consentgate.judgement;

import dev.consentgate.policy.Severity;

/**
 * The rules, from the one that says most to the one that says least: the worst of a sink is shown.
 */
public enum Rule {
  UNCONSENTED_MEDIA_TRAINING("UnconsentedMediaTraining", Severity.ERROR),
  UNCONSENTED_MEDIA_SHARING("UnconsentedMediaSharing", Severity.ERROR),
  INEFFECTIVE_CONSENT_CHECK("IneffectiveConsentCheck", Severity.ERROR),
  CONSENT_FOR_WRONG_PURPOSE("ConsentForWrongPurpose", Severity.ERROR),
  CONSENT_FOR_WRONG_SUBJECT("ConsentForWrongSubject", Severity.ERROR),
  CONSENT_FOR_WRONG_RECIPIENT("ConsentForWrongRecipient", Severity.ERROR),
  CONSENT_SUBJECT_UNPROVEN("ConsentSubjectUnproven", Severity.WARNING),
  STALE_CONSENT_CHECK("StaleConsentCheck", Severity.WARNING);

  private final String checkName;
  private final Severity severity;

  Rule(String checkName, Severity severity) {
    this.checkName = checkName;
    this.severity = severity;
  }

  /** The name of the check, in reports, waivers and suppressions alike. */
  public String checkName() {
    return checkName;
  }

  /** The severity where nothing else is said. */
  public Severity severity() {
    return severity;
  }
}
