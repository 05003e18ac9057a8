package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** A check is ignored, inverted, swallowed, constant, or stands after the flow. */
@BugPattern(
    summary = "The consent check near this flow does not control it.",
    severity = ERROR,
    linkType = CUSTOM,
    link = RulePages.BASE + "IneffectiveConsentCheck")
public final class IneffectiveConsentCheck extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
