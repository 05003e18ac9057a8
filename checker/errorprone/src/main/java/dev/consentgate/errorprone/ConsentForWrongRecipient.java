package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** A check stands before the flow, and names another recipient than the one that gets the media. */
@BugPattern(
    summary = "The consent check before this flow is for another recipient.",
    severity = ERROR,
    linkType = CUSTOM,
    link = RulePages.BASE + "ConsentForWrongRecipient")
public final class ConsentForWrongRecipient extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
