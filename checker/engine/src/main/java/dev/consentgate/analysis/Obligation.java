package dev.consentgate.analysis;

import dev.consentgate.finding.Finding;
import dev.consentgate.symbol.MethodId;

/**
 * A finding that is left to the callers of a method: they stand in other modules, and may have
 * asked.
 *
 * @param method the method that waits for its callers
 * @param finding what is to be reported when nobody judges it
 */
public record Obligation(MethodId method, Finding finding) {}
