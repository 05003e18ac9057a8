package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;

/** The check stands before a queue or a delay that the media crosses. */
@BugPattern(
    summary = "Consent was checked before a queue or a delay, and not after it.",
    severity = WARNING,
    linkType = CUSTOM,
    link = RulePages.BASE + "StaleConsentCheck")
public final class StaleConsentCheck extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
