package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** Media or a derivative reaches an external recipient on a path with no check. */
@BugPattern(
    summary = "User media reaches an external recipient without a consent check.",
    severity = ERROR,
    linkType = CUSTOM,
    link = RulePages.BASE + "UnconsentedMediaSharing")
public final class UnconsentedMediaSharing extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
