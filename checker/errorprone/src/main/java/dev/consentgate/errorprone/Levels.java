package dev.consentgate.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.ErrorProneOptions.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The level at which a finding is printed. The finding's own severity comes from the policy and
 * from what it rests on; a flag {@code -Xep:Rule:LEVEL} above the rule's default raises it, one
 * below the default caps it, and one equal to the default only switches the rule on.
 */
final class Levels {

  private final ErrorProneOptions options;
  private final CheckOptions.Printing printing;

  Levels(ErrorProneOptions options, CheckOptions.Printing printing) {
    this.options = options;
    this.printing = printing;
  }

  SeverityLevel of(String rule, SeverityLevel usual, SeverityLevel own) {
    SeverityLevel level = flagged(options.getSeverityMap().get(rule), usual, own);
    if (options.isDropErrorsToWarnings() && level == SeverityLevel.ERROR) {
      level = SeverityLevel.WARNING;
    }
    return switch (printing) {
      case AS_IS -> level;
      case WARNINGS_AS_NOTES -> level == SeverityLevel.WARNING ? SeverityLevel.SUGGESTION : level;
      case ALL_AS_NOTES -> SeverityLevel.SUGGESTION;
    };
  }

  private static SeverityLevel flagged(
      @Nullable Severity flag, SeverityLevel usual, SeverityLevel own) {
    if (flag == Severity.ERROR && usual != SeverityLevel.ERROR) {
      return SeverityLevel.ERROR;
    }
    boolean capped = flag == Severity.WARN && own == SeverityLevel.ERROR;
    return capped ? SeverityLevel.WARNING : own;
  }
}
