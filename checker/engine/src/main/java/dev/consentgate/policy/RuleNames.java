package dev.consentgate.policy;

import java.util.List;

/** The names of the rules, as severities, waivers and suppressions use them. */
public final class RuleNames {

  /** Every rule, in the order of the documentation. */
  public static final List<String> ALL =
      List.of(
          "UnconsentedMediaSharing",
          "UnconsentedMediaTraining",
          "BiometricWithoutConsent",
          "ConsentForWrongPurpose",
          "ConsentForWrongSubject",
          "ConsentForWrongRecipient",
          "IneffectiveConsentCheck",
          "ConsentSubjectUnproven",
          "StaleConsentCheck",
          "UncoveredCompanionData",
          "UnregisteredRecipient",
          "InvalidWaiver");

  private RuleNames() {}
}
