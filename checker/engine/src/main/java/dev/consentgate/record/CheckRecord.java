package dev.consentgate.record;

import dev.consentgate.policy.Evidence;

/**
 * A consent check that a judgement is about: one that licenses the flow, or fails to.
 *
 * @param call the call as the source writes it
 * @param shape how the check answers, in the policy's words
 */
public record CheckRecord(Place place, String call, String shape, Evidence evidence) {}
