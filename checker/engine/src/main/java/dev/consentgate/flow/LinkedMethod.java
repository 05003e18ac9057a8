package dev.consentgate.flow;

import dev.consentgate.symbol.MethodId;

/**
 * A method of the class path together with what its own compilation wrote down about it.
 *
 * @param isTrusted whether what it guarantees counts; else only the flows that it makes do
 */
public record LinkedMethod(MethodId id, Summary summary, boolean isTrusted) {}
