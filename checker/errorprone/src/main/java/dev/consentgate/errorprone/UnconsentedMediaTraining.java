package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** Media or a derivative reaches a training sink on a path with no check. */
@BugPattern(
    summary = "User media reaches a training sink without a consent check.",
    severity = ERROR,
    linkType = CUSTOM,
    link = RulePages.BASE + "UnconsentedMediaTraining")
public final class UnconsentedMediaTraining extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;
}
