package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** A check stands before the flow, shown to be about somebody else than the media's owner. */
@BugPattern(
    summary = "The consent check before this flow is about somebody else.",
    severity = ERROR,
    linkType = CUSTOM,
    link = RulePages.BASE + "ConsentForWrongSubject")
public final class ConsentForWrongSubject extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
