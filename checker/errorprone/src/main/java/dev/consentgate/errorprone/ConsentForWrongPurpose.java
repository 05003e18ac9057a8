package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** A check stands before the flow, for another, a generic or a caller-supplied purpose. */
@BugPattern(
    summary = "The consent check before this flow asks about another purpose.",
    severity = ERROR,
    linkType = CUSTOM,
    link = RulePages.BASE + "ConsentForWrongPurpose")
public final class ConsentForWrongPurpose extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
