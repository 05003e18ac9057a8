package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;

/** A check stands before the flow; that it is about the media's owner cannot be shown. */
@BugPattern(
    summary = "It cannot be shown that the consent check is about the media's owner.",
    severity = WARNING,
    linkType = CUSTOM,
    link = RulePages.BASE + "ConsentSubjectUnproven")
public final class ConsentSubjectUnproven extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
