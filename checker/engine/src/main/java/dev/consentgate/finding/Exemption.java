package dev.consentgate.finding;

/**
 * What somebody who has reviewed the findings of a method or type has written on it.
 *
 * @param until an ISO date
 * @param complete whether it says why, who decided and until when: only then is it accepted
 */
public record Exemption(String reason, String approver, String until, boolean complete) {}
