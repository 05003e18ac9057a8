package dev.consentgate.record;

/**
 * Somebody's decision that a finding is not to fail the build.
 *
 * @param inSource whether it stands in the code, as an annotation
 * @param justification the reason given, empty when none was
 * @param approver who decided, empty when nobody is named
 * @param until an ISO date, empty when it has no end
 * @param accepted false when it is refused: out of date, or lacking a member
 */
public record SuppressionRecord(
    boolean inSource, String justification, String approver, String until, boolean accepted) {}
