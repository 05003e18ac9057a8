package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;

/** A check whose analysis fails. */
@BugPattern(name = "AlwaysCrashing", summary = "A defect.", severity = ERROR)
public final class AlwaysCrashing extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;

  public AlwaysCrashing() {
    super(
        (sources, policy, records, accepted, surroundings) -> {
          throw new IllegalStateException("broken on purpose");
        });
  }
}
